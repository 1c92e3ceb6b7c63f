"""The rules of the notice and of the provinces as spreadsheet formulas, written from their wording."""
import math

from readings import day, number, tier

PROPORTIONAL = "MIN({w},ROUND({a}/{t}*{w},2))"
STEPS = "IF({a}/{t}>=1,{w},IF({a}/{t}>=0.8,ROUND({w}*0.7,2),IF({a}/{t}>=0.6,ROUND({w}*0.5,2),0)))"
#: 预算执行率得分 by policy: its formula and its weight where the form has none.
EXECUTION = {
    "national-2020": (PROPORTIONAL, 10),
    "capped": (PROPORTIONAL, 10),
    "guangxi": (PROPORTIONAL, 10),
    "hubei": (PROPORTIONAL, 20),
    "hunan-2023": (PROPORTIONAL, 10),
    "jiangxi-2023": (STEPS, 10),
    "sichuan-2023": (PROPORTIONAL, 10),
    "zhejiang": (PROPORTIONAL, 10),
}
#: 完成值达到指标值130%的减2分
DEDUCTED = {"capped": "IF(AND({t}>0,{a}>=1.3*{t}),MAX(0,{x}-2),{x})"}
#: 执行率70%–80%总分不超过89分，60%–70%不超过79分，低于60%不超过69分，低于50%不超过59分
CAPPED = {"capped": "MIN({x},IF({r}<0.5,59,IF({r}<0.6,69,IF({r}<0.7,79,IF({r}<0.8,89,100)))))"}

POSITIVE = "IF({a}>={t},{w},ROUND({a}/{t}*{w},2))"
EQUAL = "IF({t}=0,IF({a}=0,{w},0),IF({a}>={t},{w},ROUND({a}/{t}*{w},2)))"
REVERSE = "IF({a}<={t},{w},IF({t}=0,0,IF({a}>=2*{t},0,ROUND((1-({a}-{t})/{t})*{w},2))))"
#: 达成100%-80%（含）、部分达成80%-60%（含）、未达成60%-0%: a typed mark inside stays, else the usual one.
TIERS = {"achieved": (0.8, "<=", 1, 1), "partial": (0.6, "<", 0.8, 0.7), "missed": (0, "<", 0.6, 0.3)}


def product(text):
    """The value of `4*12`."""
    return math.prod(float(factor) for factor in text.split("*"))


def quantity(target, actual, weight, operator, policy):
    """The formula of a row whose texts are one number each in one unit; a sign may have a column of its own."""
    t, a = number(target), number(actual)
    if not t or not a or t.scale != a.scale or a.sign or t.least or not t.unit.startswith(a.unit):
        return None
    sign = t.sign or {"<=": "≤", "<": "≤", "=": "="}.get(operator, "≥")
    if a.least and (sign == "≤" or product(a.text) < product(t.text)):
        return None
    words = {"a": a.text, "t": t.text, "w": weight}
    formula = {"≤": REVERSE, "=": EQUAL, "≥": POSITIVE}[sign].format(**words)
    deducted = DEDUCTED.get(policy) if sign != "≤" else None
    return deducted.format(x=formula, **words) if deducted else formula


def row(indicator, policy):
    """
    (formula, whether a rule gives it) of an indicator row; None where neither a rule nor the unit gives a mark. A mark
    typed for a tier counts as typed, though the rule decides whether it stays.
    """
    target, actual, weight = indicator["target"]["text"], indicator["actual"]["text"], indicator["weight"]
    typed = indicator["score"]
    if weight is None or not actual.strip() or not target.strip():
        return None
    named = tier(target, actual)
    if named:
        low, below, high, usual = TIERS[named]
        mark = f"ROUND({weight}*{usual},2)"
        if typed is None:
            return mark, True
        inside = f"AND({typed}>={low}*{weight},{typed}{below}{high}*{weight})"
        return f"IF({inside},{typed},{mark})", False
    by, done = day(target), day(actual)
    if by and done:
        return f"IF({done}<={by},{weight},0)", True
    formula = quantity(target, actual, weight, indicator["target"]["operator"], policy)
    if formula:
        return formula, True
    return None if typed is None or typed > weight else (str(typed), False)


def rate(form):
    """(executed, budget) of the funding row that is scored: the total, or the only row."""
    funds = form["funds"]
    fund = next((one for one in funds if one["role"] == "total"), funds[0] if len(funds) == 1 else None)
    if not fund:
        return None
    budget = fund["budget"] if "budget" in fund["cells"] else fund["initial"]
    return (fund["executed"], budget, fund["weight"]) if budget and fund["executed"] is not None else None


def execution(form, policy):
    """The formula of the execution rate; None where the form does not weigh it or there is no rate."""
    found = rate(form)
    if not found:
        return None
    executed, budget, weight = found
    formula, usual = EXECUTION[policy]
    if not weight:
        weight = usual if sum(one["weight"] or 0 for one in form["indicators"]) + usual == 100 else None
    return formula.format(a=executed, t=budget, w=weight) if weight else None


def total(form, parts, policy):
    """All parts added up, never above what the policy allows at the rate of execution."""
    whole = "+".join(parts) or "0"
    cap, found = CAPPED.get(policy), rate(form)
    return cap.format(x=whole, r=f"({found[0]}/{found[1]})") if cap and found else whole
