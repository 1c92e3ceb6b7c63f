"""LibreOffice recomputes every scored fixture; openpyxl and LibreOffice rewrite what was written.

Run: npm run oracles   (needs soffice and python3-openpyxl; writes fixtures.csv, which the tests hold the program to)
Texts are read by readings.py and the formulas written by rules.py: neither is the program's. Marks that no rule gives
enter as the unit typed them, and are marked `typed`.
"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import rules

try:
    from openpyxl import Workbook, load_workbook
except ImportError:
    sys.exit("缺少 Python 软件包 openpyxl，请先安装（如 apt-get install python3-openpyxl），再运行 npm run oracles。")
if not shutil.which("soffice"):
    sys.exit("缺少 LibreOffice（命令 soffice），请先安装，再运行 npm run oracles。")

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
FIXTURES = sorted([*(HERE / "../fixtures/workbooks").glob("*.xlsx"), *(HERE / "../fixtures/layouts").glob("*.xlsx")])
HEADER = ["file", "policies", "place", "by", "formula", "value"]


def ziping(*words):
    run = subprocess.run(["node", "src/cli/ziping.mjs", *map(str, words)], cwd=ROOT, capture_output=True, text=True)
    return run.stdout


def soffice(kind, source, out):
    profile = f"-env:UserInstallation=file://{out}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", kind, "--outdir", out, source], check=True, capture_output=True)


def told(file):
    return json.loads(ziping("read", file, "--json"))["forms"]


def cases(forms, policy):
    """(place, by, formula) of every execution rate, row and total."""
    for form in forms:
        parts = []
        execution = rules.execution(form, policy)
        if execution:
            parts.append(execution)
            yield f"{form['id']} execution", "rule", execution
        for indicator in form["indicators"]:
            found = rules.row(indicator, policy)
            if not found:
                continue
            formula, by_rule = found
            parts.append(formula)
            yield f"{form['id']} {indicator['cells']['score']}", "rule" if by_rule else "typed", formula
        yield f"{form['id']} total", "sum", rules.total(form, parts, policy)


def recomputed(tmp):
    """Figures of every fixture; policies whose formula for a place is the same share a line."""
    lines = {}
    for file in FIXTURES:
        forms = told(file)
        for policy in rules.EXECUTION:
            for case in cases(forms, policy):
                lines.setdefault((file.name, *case), []).append(policy)
    book = Workbook()
    for (file, place, by, formula), policies in lines.items():
        book.active.append([file, " ".join(policies), place, by, formula, f"=ROUND({formula},2)"])
    book.save(f"{tmp}/fixtures.xlsx")
    soffice("csv:Text - txt - csv (StarCalc):44,34,76", f"{tmp}/fixtures.xlsx", tmp)
    with open(f"{tmp}/fixtures.csv", encoding="utf-8") as source, open(HERE / "fixtures.csv", "w", newline="", encoding="utf-8") as out:
        csv.writer(out, lineterminator="\n").writerows([HEADER, *csv.reader(source)])
    return len(lines)


def rewritten(tmp):
    """Fixtures without a scored copy, and copies that read otherwise once either program has saved them again."""
    missing, changed = [], []
    for file in FIXTURES:
        ours = f"{tmp}/ours.xlsx"
        pathlib.Path(ours).unlink(missing_ok=True)
        ziping("score", file, "-o", ours)
        if not pathlib.Path(ours).exists():
            missing.append(file.name)
            continue
        before = told(ours)
        load_workbook(ours).save(f"{tmp}/openpyxl.xlsx")
        soffice("xlsx:Calc MS Excel 2007 XML", ours, f"{tmp}/calc")
        changed += [f"{file.name} after {name}" for name in ["openpyxl.xlsx", "calc/ours.xlsx"] if told(f"{tmp}/{name}") != before]
    return missing, changed


with tempfile.TemporaryDirectory() as tmp:
    print(f"{recomputed(tmp)} figures of {len(FIXTURES)} fixtures recomputed by LibreOffice: fixtures.csv")
    missing, changed = rewritten(tmp)
    print(f"{len(FIXTURES) - len(missing)} of {len(FIXTURES)} scored copies saved again by openpyxl and by LibreOffice, {len(changed)} read otherwise")
    for line in [*changed, *(f"{name}: no scored copy" for name in missing)]:
        print(line)
    sys.exit(1 if changed or missing or not FIXTURES else 0)
