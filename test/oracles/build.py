"""Writes scoring cases as spreadsheet formulas; LibreOffice works them out.

Run: python3 build.py && soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' cases.xlsx && rm cases.xlsx
The formulas are written from the notice and the observed rules, not from the program.
"""
import pathlib
import random

from openpyxl import Workbook

HERE = pathlib.Path(__file__).parent
random.seed(20201001)
book = Workbook()
ws = book.active
ws.append(["rule", "sign", "target", "actual", "weight", "score"])

# a = D, t = C, w = E
FORMULAS = {
    "positive": "=IF({a}>={t},{w},ROUND({a}/{t}*{w},2))",
    "equal": "=IF({t}=0,IF({a}=0,{w},0),IF({a}>={t},{w},ROUND({a}/{t}*{w},2)))",
    "reverse": "=IF({a}<={t},{w},IF({t}=0,0,IF({a}>=2*{t},0,ROUND((1-({a}-{t})/{t})*{w},2))))",
    "national-2020": "=MIN({w},ROUND({a}/{t}*{w},2))",
    "jiangxi-2023": "=IF({a}/{t}>=1,{w},IF({a}/{t}>=0.8,ROUND({w}*0.7,2),IF({a}/{t}>=0.6,ROUND({w}*0.5,2),0)))",
    "hubei": "=MIN({w},ROUND({a}/{t}*{w},2))",
    "deducted": "=IF(AND({t}>0,{a}>=1.3*{t}),MAX(0,{w}-2),IF({a}>={t},{w},ROUND({a}/{t}*{w},2)))",
    "capped": "=MIN(90+MIN({w},ROUND({a}/{t}*{w},2)),IF({a}/{t}<0.5,59,IF({a}/{t}<0.6,69,IF({a}/{t}<0.7,79,IF({a}/{t}<0.8,89,100)))))",
}
SIGNS = {"positive": ["≥", "＞", "不少于"], "equal": ["=", "", "＝"], "reverse": ["≤", "＜", "不超过"], "deducted": ["≥", "不低于"]}
WEIGHTS = [1, 2.5, 4, 5, 7.5, 8, 10, 15, 16, 22.5, 30]
AMOUNTS = [0, 0.01, 1, 3, 7, 57, 99.99, 100, 100.01, 179, 200, 1464.48]

#: actual values of a target of 10000 on, just before and just behind each bound of a rule
EDGES = {
    "positive": [9990, 10000, 10001],
    "equal": [9990, 10000, 10001],
    "reverse": [9999, 10000, 10010, 19990, 20000, 20010],
    "jiangxi-2023": [5999, 6000, 7999, 8000, 9999, 10000],
    "deducted": [9990, 10000, 12999, 13000, 13001],
    "capped": [4999, 5000, 5999, 6000, 6999, 7000, 7999, 8000],
}


def amount():
    return random.choice(AMOUNTS) if random.random() < 0.4 else round(random.uniform(0, 300), random.choice([0, 1, 2]))


row = 2
for rule, formula in FORMULAS.items():
    for _ in range(60):
        target, actual = amount(), amount()
        budget_rule = rule not in SIGNS
        if budget_rule:
            target = target or 100
            weight = 20 if rule == "hubei" else 10
        else:
            weight = random.choice(WEIGHTS)
        sign = "" if budget_rule else random.choice(SIGNS[rule])
        ws.append([rule, sign, target, actual, weight, formula.format(a=f"D{row}", t=f"C{row}", w=f"E{row}")])
        row += 1
for rule, actuals in EDGES.items():
    for actual in actuals:
        sign = SIGNS.get(rule, [""])[0]
        ws.append([rule, sign, 10000, actual, 10, FORMULAS[rule].format(a=f"D{row}", t=f"C{row}", w=f"E{row}")])
        row += 1
book.save(HERE / "cases.xlsx")
