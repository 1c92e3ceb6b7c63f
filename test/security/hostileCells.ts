import type { Workbook } from '../../src/model/grid';
import { formWorkbook } from '../support/forms';
import { HOSTILE } from '../write/hostile';

/** What could drive a terminal or turn a line of it round; none of it may reach one. */
export const TERMINAL: readonly string[] = [
  '\u001b[31m红\u001b[0m',
  '\u001b]8;;http://a.example\u0007点我\u001b]8;;\u0007',
  '\u001b]0;标题\u0007',
  '\u009b2J清屏',
  '甲\r乙',
  '甲\b\b乙',
  '\u0000甲',
  '甲\u007f乙',
];

/** Marks of Markdown alone are the writers' business, and tested there. */
const BEYOND_MARKDOWN = /^[\s"]*[=+\-@＝]|[<&{\\]|javascript:/;

/** Texts for formulas, markup of every kind, XML, paths and terminals. */
export const TEXTS: readonly string[] = [
  ...HOSTILE.filter((text) => BEYOND_MARKDOWN.test(text)),
  ...TERMINAL,
  '=1+1',
  '+SUM(A1)',
  '\t=1+1',
  '=IMPORTXML("http://a.example","//a")',
  '=DDE("cmd";"/C calc";"x")',
  '<w:p/><w:instrText>INCLUDETEXT "c:\\\\a"</w:instrText>',
  '&e;<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '<f>1+1</f>',
  '__proto__',
  'constructor',
  '../../甲',
];

/** A form that says the text in every cell where a unit types words. */
export const hostileForm = (text: string): Workbook => {
  const book = formWorkbook({
    title: `部门整体支出绩效自评表${text}`,
    funds: [['年度资金总额', 200, 200, 195, 10]],
    indicators: [
      ['产出指标', '数量指标', text, '≥10次', '9次', 45, null, text],
      ['效益指标', '社会效益', text, text, text, 45, null, text],
    ],
  });
  return {
    ...book,
    grids: book.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) =>
          typeof cell.value === 'string' && /某某局|按计划/.test(cell.value)
            ? { ...cell, value: text }
            : cell,
        ),
      ),
    })),
  };
};
