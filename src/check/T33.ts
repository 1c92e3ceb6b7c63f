import type { Check, Defect } from '../model/check';
import type { Form } from '../model/form';
import { headYearDefects } from './headYear';
import { quote } from './quote';

/** A project's or a unit's name may speak of another year: 2022年度农村公路养护. */
function headDefects({ year, years, cells }: Form): Defect[] {
  const names = [cells.project, cells.unitName];
  const other = years.find((stated) => stated.year !== year && !names.includes(stated.cell));
  if (!other) return [];
  const message = `表头写的年度有${year}年和${other.year}年，应当一致，请统一为本次评价的年度。`;
  return [{ cell: other.cell, message, found: String(other.year), expected: String(year) }];
}

/** Where the head contradicts itself, nothing else about it is told. */
function yearDefects(form: Form, year: number): Defect[] {
  const [first] = headDefects(form);
  return first ? [first] : headYearDefects(form, year);
}

/** A deadline before the year was copied; work done before it may have been done early. */
function dateDefects({ indicators }: Form, year: number): Defect[] {
  return indicators.flatMap(({ target, actual, level3, cells }) =>
    [
      { reading: target, cell: cells.target, severity: 'error' as const },
      { reading: actual, cell: cells.actual, severity: 'warning' as const },
    ]
      .filter(({ reading: { date } }) => date !== null && Number(date.slice(0, 4)) < year)
      .map(({ reading: { text }, cell, severity }) => ({
        cell,
        message: `${quote(level3)}写的是${quote(text)}，早于评价年度${year}年，请核对是否沿用了往年的表。`,
        found: text,
        expected: `${year}年`,
        severity,
      })),
  );
}

/** 年度 */
export const T33: Check = {
  code: 'T33',
  title: '年度前后不一致',
  severity: 'error',
  sources: ['绩效自评填报要求'],
  looksFor:
    '标题、表头、“评价年度”一栏写明的年度是否一致（项目名称、单位名称里的年度不算）；期限类指标的期限是否早于评价年度；工作表名、年度目标和指标值写的是否都是另一个年度（作为警告）。完成日期早于评价年度的，可能是提前完成，作为提醒。',
  mend: '统一为本次评价的年度。',
  find: ({ form }) =>
    form.year === null ? [] : [...yearDefects(form, form.year), ...dateDefects(form, form.year)],
};
