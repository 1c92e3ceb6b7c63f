"""The work of `ziping batch` as one would script it with openpyxl and python-docx, in one process.

It does: read every cell, values and formulas; recompute each row, the execution rate and the total; 5 checks of a form
and 4 of the report beside it; a JSON result and a Word letter for each unit; a summary workbook with all findings,
links, filters and a chart. It does not: the other checks, other layouts, units, dates and wordings of a value,
outliers across units, letters as text, reviewer's columns, going on after a stop, bad files. Usage: batch.py IN OUT"""

import json
import os
import re
import sys

import docx
import openpyxl
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Border, Side

HEADERS = {
    "level3": ("三级指标", "指标名称"),
    "target": ("年度指标值", "指标值", "目标值", "预期指标值"),
    "actual": ("实际完成值", "完成值", "全年实际值", "实际完成指标值"),
    "weight": ("分值", "权重"),
    "score": ("得分", "自评得分"),
    "reason": ("偏差原因分析及改进措施", "偏差原因及改进措施", "未完成原因分析"),
}
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def text(value):
    return "" if value is None else str(value).strip()


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    match = NUMBER.search(text(value).replace(",", ""))
    return float(match.group()) if match else None


def grid_of(sheet):
    rows = [[cell for cell in row] for row in sheet.iter_rows(values_only=True)]
    for area in sheet.merged_cells.ranges:
        head = rows[area.min_row - 1][area.min_col - 1]
        for row in range(area.min_row - 1, min(area.max_row, len(rows))):
            for column in range(area.min_col - 1, min(area.max_col, len(rows[row]))):
                rows[row][column] = head
    return rows


def header_of(rows):
    for at, row in enumerate(rows):
        labels = [re.sub(r"[（(].*?[)）]|\s", "", text(value)) for value in row]
        found = {}
        for key, words in HEADERS.items():
            for column, label in enumerate(labels):
                if label in words and key not in found:
                    found[key] = column
        if "level3" in found and "actual" in found and len(found) >= 4:
            return at, found
    return None


def score_of(target, actual, weight):
    wanted, done = number(target), number(actual)
    if wanted is None or done is None:
        return weight
    if "≤" in text(target) or "不超过" in text(target):
        if done <= wanted:
            return weight
        return max(0.0, round((1 - (done - wanted) / wanted) * weight, 2)) if wanted else 0.0
    return weight if done >= wanted or wanted == 0 else round(done / wanted * weight, 2)


def examine(path):
    book = openpyxl.load_workbook(path, data_only=True)
    kept = openpyxl.load_workbook(path)  # what is a formula is kept, so it has to be known
    forms, findings = [], []
    for sheet in book.worksheets:
        rows = grid_of(sheet)
        header = header_of(rows)
        if not header:
            continue
        at, columns = header
        total = weights = 0.0
        unit = rate = None
        for row in rows[:at]:
            labels = [text(value) for value in row]
            for column, label in enumerate(labels):
                if re.sub(r"\s", "", label) in ("部门名称", "单位名称", "实施单位", "预算部门、单位名称"):
                    unit = next((one for one in labels[column + 1 :] if one and one != label), unit)
            if any("年度资金总额" in label or label == "总额" for label in labels):
                amounts = [value for value in row if isinstance(value, (int, float))]
                if len(amounts) >= 3 and amounts[1]:
                    rate = round(amounts[2] / amounts[1] * 100, 2)
        if rate is not None:
            total += min(10.0, round(rate / 10, 2))
        indicators = []
        for index, row in enumerate(rows[at + 1 :], at + 2):
            get = lambda key: row[columns[key]] if key in columns and columns[key] < len(row) else None
            if re.match(r"总分|合计", text(row[0])):
                stated = number(get("score"))
                if stated is not None and abs(stated - total) > 0.01:
                    findings.append(finding(sheet, index, "总分", f"总分{stated}与各项之和{total}不一致"))
                break
            weight, name = number(get("weight")), text(get("level3"))
            if weight is None or not name:
                continue
            mark = score_of(get("target"), get("actual"), weight)
            typed = number(get("score"))
            weights += weight
            if text(kept[sheet.title].cell(index, columns.get("score", 0) + 1).value).startswith("="):
                mark = typed if typed is not None else mark
            total += mark
            indicators.append({"name": name, "target": text(get("target")), "actual": text(get("actual")), "weight": weight, "score": mark, "typed": typed})
            if typed is not None and abs(typed - mark) > 0.01:
                findings.append(finding(sheet, index, name, f"得分{typed}，按公式为{mark}"))
            if mark < weight and not text(get("reason")):
                findings.append(finding(sheet, index, name, "扣了分没有原因"))
            if not text(get("actual")):
                findings.append(finding(sheet, index, name, "没有填写完成值"))
        if abs(weights - 90) > 0.01 and abs(weights - 100) > 0.01:
            findings.append(finding(sheet, at + 1, "分值", f"分值合计{weights}"))
        forms.append({"sheet": sheet.title, "unit": unit, "rate": rate, "total": round(total, 2), "indicators": indicators})
    return forms, findings


def finding(sheet, row, name, message):
    return {"sheet": sheet.title, "row": row, "name": name, "message": message}


def proofread(path, forms):
    document = docx.Document(path)
    paragraphs = [one.text for one in document.paragraphs]
    headings = [one.text for one in document.paragraphs if one.style.name.startswith("Heading")]
    paragraphs += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    whole = "\n".join(paragraphs)
    findings, seen = [], {}
    for at, paragraph in enumerate(paragraphs):
        for sentence in re.split(r"[。；！？]", paragraph):
            if len(sentence) >= 40:
                if sentence in seen:
                    findings.append({"paragraph": at, "message": "与前文重复"})
                seen[sentence] = at
        for part, base, rate in re.findall(r"(\d+(?:\.\d+)?)\D{1,10}?(\d+(?:\.\d+)?)\D{1,10}?(\d+(?:\.\d+)?)%", paragraph):
            if float(base) and abs(float(part) / float(base) * 100 - float(rate)) > 0.05 and abs(float(base) / max(float(part), 0.01) * 100 - float(rate)) > 0.05:
                findings.append({"paragraph": at, "message": f"{part}、{base}与{rate}%不符"})
    for part in ("概况", "预算", "问题", "措施"):
        if not any(part in one for one in headings or paragraphs):
            findings.append({"paragraph": None, "message": f"缺少{part}部分"})
    for form in forms:
        if str(form["total"]) not in whole:
            findings.append({"paragraph": None, "message": f"报告没有写明总分{form['total']}"})
        for indicator in form["indicators"]:
            if indicator["name"] not in whole:
                findings.append({"paragraph": None, "message": f"报告没有写到{indicator['name']}"})
    return findings


def letter(out, unit, findings):
    document = docx.Document()
    document.add_heading("关于退回绩效自评材料的意见", 0)
    document.add_paragraph(f"{unit}：")
    for at, one in enumerate(findings, 1):
        place = f"{one.get('sheet', '')}{one.get('row', '')}{one.get('name', '')}"
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = Pt(32)
        paragraph.paragraph_format.line_spacing = Pt(28)
        run = paragraph.add_run(f"{at}．{place}：{one['message']}")
        run.font.size = Pt(16)
        run.font.name = "仿宋"
        run._element.rPr.rFonts.set(qn("w:eastAsia"), "仿宋")
    document.save(os.path.join(out, f"{unit}.docx"))


def main(folder, out):
    os.makedirs(out, exist_ok=True)
    summary = openpyxl.Workbook()
    ledger = summary.active
    ledger.title = "汇总"
    ledger.append(["文件", "单位", "得分", "执行率", "问题"])
    listed = summary.create_sheet("问题清单")
    listed.append(["文件", "位置", "问题"])
    bands = {}
    for root, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if not name.endswith(".xlsx"):
                continue
            path = os.path.join(root, name)
            forms, findings = examine(path)
            report = next((one for one in names if one.endswith(".docx")), None)
            if report:
                findings += proofread(os.path.join(root, report), forms)
            stem = os.path.relpath(root, folder).replace(os.sep, "_")
            with open(os.path.join(out, f"{stem}.json"), "w", encoding="utf8") as file:
                json.dump({"forms": forms, "findings": findings}, file, ensure_ascii=False)
            for form in forms:
                ledger.append([path, form["unit"], form["total"], form["rate"], len(findings)])
                bands[int(form["total"] // 10)] = bands.get(int(form["total"] // 10), 0) + 1
            for one in findings:
                listed.append([path, f"{one.get('sheet', '')}{one.get('row', '')}", one["message"]])
                listed.cell(listed.max_row, 2).hyperlink = path
            if findings:
                letter(out, stem, findings)
    spread = summary.create_sheet("分布")
    for band in sorted(bands):
        spread.append([f"{band * 10}分起", bands[band]])
    chart = BarChart()
    chart.add_data(Reference(spread, min_col=2, min_row=1, max_row=len(bands)))
    spread.add_chart(chart, "D2")
    edge = Side(style="thin", color="BFBFBF")
    border = Border(left=edge, right=edge, top=edge, bottom=edge)
    alignment = Alignment(vertical="top", wrap_text=True)
    for sheet in (ledger, listed):
        for row in sheet.iter_rows():
            for cell in row:
                cell.border = border
                cell.alignment = alignment
    ledger.auto_filter.ref = ledger.dimensions
    ledger.freeze_panes = "A2"
    summary.save(os.path.join(out, "汇总.xlsx"))


main(sys.argv[1], sys.argv[2])
