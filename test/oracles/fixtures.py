"""LibreOffice recomputes every scored fixture; openpyxl and LibreOffice rewrite what was written.

Run: npm run oracles   (needs soffice and python3-openpyxl; writes fixtures.csv, which the tests hold the program to)
Numbers are read from the cells' text by the pattern below and the formulas are written from the notice: neither is
the program's. Rows whose target or actual is not one plain number enter the total as the program scored them.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from openpyxl import Workbook, load_workbook

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
FIXTURES = sorted([*(HERE / "../fixtures/workbooks").glob("*.xlsx"), *(HERE / "../fixtures/layouts").glob("*.xlsx")])
EXECUTION = {
    "national-2020": "MIN({w},ROUND({a}/{t}*{w},2))",
    "jiangxi-2023": "IF({a}/{t}>=1,{w},IF({a}/{t}>=0.8,ROUND({w}*0.7,2),IF({a}/{t}>=0.6,ROUND({w}*0.5,2),0)))",
}
PLAIN = re.compile(r"^(≥|＞|>=?|不少于|不低于|=|＝|≤|＜|<=?|不超过|不高于)?\s*(\d+(?:\.\d+)?)\s*(%|％|\D{0,4})$")
REVERSE = {"≤", "＜", "<", "<=", "不超过", "不高于"}


def ziping(*words):
    run = subprocess.run(["node", "src/cli/ziping.mjs", *map(str, words)], cwd=ROOT, capture_output=True, text=True)
    return run.stdout


def soffice(kind, source, out):
    profile = f"-env:UserInstallation=file://{out}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", out, source], check=True, capture_output=True)


def formula(target, actual, weight, column_sign):
    """The formula of a plain row; None where either text is not one number in one unit. A sign may have its own column."""
    t, a = (PLAIN.match(unicodedata.normalize("NFKC", text).strip()) for text in (target, actual))
    if not t or not a or t[3] != a[3] or a[1] or weight is None:
        return None
    t_, a_, sign = t[2], a[2], t[1] or column_sign
    if sign in REVERSE:
        return f"IF({a_}<={t_},{weight},IF({t_}=0,0,IF({a_}>=2*{t_},0,ROUND((1-({a_}-{t_})/{t_})*{weight},2))))"
    return f"IF({a_}>={t_},{weight},ROUND({a_}/{t_}*{weight},2))"


def cases(file, policy):
    """(place, formula) of every row, execution and total the policy scores in the file."""
    forms = json.loads(ziping("read", file, "--json"))["forms"]
    scores = json.loads(ziping("score", file, "--policy", policy, "--json"))["scores"]
    rows = []
    for form, score in zip(forms, scores):
        parts = []
        fund = next((one for one in form["funds"] if one["role"] == "total"), None)
        execution = score["execution"]
        if execution and execution["score"] is not None:
            part = str(execution["score"])
            if fund and fund["budget"] and fund["executed"] is not None and fund["weight"]:
                part = EXECUTION[policy].format(a=fund["executed"], t=fund["budget"], w=execution["weight"])
                rows.append((f"{form['id']} execution", part))
            parts.append(part)
        for indicator, line in zip(form["indicators"], score["indicators"]):
            if line["score"] is None:
                continue
            target, actual = indicator["target"], indicator["actual"]
            plain = line["status"] == "computed" and formula(target["text"], actual["text"], line["weight"], target["operator"])
            parts.append(plain or str(line["score"]))
            if plain:
                rows.append((f"{form['id']} {line['cell']}", plain))
        rows.append((f"{form['id']} total", "+".join(parts) or "0"))
    return rows


def recomputed(tmp):
    book = Workbook()
    ws = book.active
    for file in FIXTURES:
        for policy in EXECUTION:
            for place, text in cases(file, policy):
                ws.append([file.name, policy, place, text, f"=ROUND({text},2)"])
    book.save(f"{tmp}/fixtures.xlsx")
    soffice("csv:Text - txt - csv (StarCalc):44,34,76", f"{tmp}/fixtures.xlsx", tmp)
    lines = list(csv.reader(open(f"{tmp}/fixtures.csv", encoding="utf-8")))
    with open(HERE / "fixtures.csv", "w", newline="", encoding="utf-8") as out:
        csv.writer(out, lineterminator="\n").writerows([["file", "policy", "place", "formula", "value"], *lines])
    return len(lines)


def rewritten(tmp):
    """Files whose scored copy, saved again by either program, reads otherwise."""
    told = lambda file: json.loads(ziping("read", file, "--json"))["forms"]
    changed, count = [], 0
    for file in FIXTURES:
        ours = f"{tmp}/ours.xlsx"
        pathlib.Path(ours).unlink(missing_ok=True)
        ziping("score", file, "-o", ours)
        if not pathlib.Path(ours).exists():
            continue
        before = told(ours)
        load_workbook(ours).save(f"{tmp}/openpyxl.xlsx")
        soffice("xlsx:Calc MS Excel 2007 XML", ours, f"{tmp}/calc")
        count += 1
        for name in ["openpyxl.xlsx", "calc/ours.xlsx"]:
            if told(f"{tmp}/{name}") != before:
                changed.append(f"{file.name} after {name}")
    return count, changed


with tempfile.TemporaryDirectory() as tmp:
    print(f"{recomputed(tmp)} figures of {len(FIXTURES)} fixtures recomputed by LibreOffice: fixtures.csv")
    count, changed = rewritten(tmp)
    print(f"{count} scored copies saved again by openpyxl and by LibreOffice, {len(changed)} read otherwise")
    print(*changed, sep="\n")
    sys.exit(1 if changed or not count else 0)
