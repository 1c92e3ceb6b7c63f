"""What the text of a cell says: one number, one day or one of the three tiers. Written from the forms, not the program."""
import re
import unicodedata
from typing import NamedTuple

SIGNS = {
    "≤": ["≤", "≦", "<=", "＜", "<", "不超过", "不高于", "不多于", "不大于"],
    "≥": ["≥", "≧", ">=", "＞", ">", "不少于", "不低于", "不小于"],
    "=": ["=", "＝"],
}
SIGN = {word: sign for sign, words in SIGNS.items() for word in words}
WORDS = "|".join(sorted(SIGN, key=len, reverse=True))
NUMBER = re.compile(rf"^\D*?({WORDS})?\s*(\d+(?:\.\d+)?)\s*([万亿])?(余|多)?(\D*?)(以上|及以上)?$")
DAY = re.compile(r"^(\d{4})年(\d{1,2})月(?:(\d{1,2})日|底)?(?:之?前)?$")
TIMES = {"每月": 12, "每季度": 4, "每季": 4, "每半年": 2, "每周": 52}
TIERS = [
    (re.compile(r"^未达成"), "missed"),
    (re.compile(r"^部分达成"), "partial"),
    (re.compile(r"^达成(年度|预期)?指标$"), "achieved"),
]


class Number(NamedTuple):
    """A number as a spreadsheet writes it, e.g. `4*12`."""

    sign: str | None
    text: str
    scale: str
    unit: str
    #: True where the number is the least of what is meant: 200余, 95%以上.
    least: bool


def plain(text):
    return unicodedata.normalize("NFKC", text).strip()


def number(text):
    """The only number of a text; None where there is none, or more than one."""
    found = NUMBER.match(plain(text))
    if not found:
        return None
    sign, digits, scale, over, unit, above = found.groups()
    times = next((n for word, n in TIMES.items() if word in text), None)
    return Number(SIGN.get(sign), f"{digits}*{times}" if times else digits, scale or "", unit.strip(), bool(over or above))


def day(text):
    """A day as a spreadsheet writes it; the last of the month where only that is said."""
    found = DAY.match(plain(text))
    if not found:
        return None
    year, month, date = found.groups()
    return f"DATE({year},{month},{date})" if date else f"EOMONTH(DATE({year},{month},1),0)"


def tier(target, actual):
    """Which of the three tiers the completed value names; what repeats the words of its target is achieved."""
    words = plain(actual)
    named = next((name for pattern, name in TIERS if pattern.match(words)), None)
    return named or ("achieved" if words == plain(target) and not re.search(r"\d", words) else None)
