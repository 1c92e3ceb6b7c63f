import { describe, expect, test } from 'vitest';
import { proofContext } from '../../../src/proof';
import { missedYears } from '../../../src/proof/text/reportYearMissed';
import { proseOf, tableOf } from '../prose';

const TITLE = '清河区城市管理局2023年度部门整体支出绩效自评报告';
const TELLS = '2022年全年预算1300万元。';

/** Years amiss in a line below others, each as `severity found → expected @ place`. */
function missed(line: string, above: string = TITLE, tableYear: string | null = null) {
  const text = `${above}\n一、概况\n${line}`;
  const tables = tableYear === null ? [] : [tableOf({ year: `（${tableYear}年度）` })];
  const context = proofContext(proseOf(text), { tables });
  return missedYears(context, { paragraph: 2, text: line, shift: 5 });
}
const shown = (...given: Parameters<typeof missed>) =>
  missed(...given).map(({ severity, found, expected }) => `${severity} ${found} → ${expected}`);

describe('what is said of another year than the report’s', () => {
  test('by the title', () => {
    expect(missed(`已经办结。${TELLS}`)).toEqual([
      {
        place: { paragraph: 2, start: 10, end: 15 },
        message:
          '这里说的是2022年，标题的年度是2023年。写本年度的预算、执行和目标的，应为“2023年”，请核对。',
        found: '2022年',
        expected: '2023年',
        severity: 'error',
      },
    ]);
  });

  test('by the form', () => {
    expect(missed(TELLS, '关于绩效自评的报告', '2023')).toMatchObject([
      {
        message: expect.stringContaining('自评表的年度是2023年'),
        severity: 'error',
      },
    ]);
    expect(missed('2021年全年预算1300万元。', TITLE, '2022')[0]?.message).toContain('自评表的年度');
    expect(missed(TELLS, '绩效自评报告', '2022')).toEqual([]);
  });

  test('by the title where the form gives none', () => {
    expect(missed(TELLS, TITLE, '')[0]?.message).toContain('标题的年度是2023年');
  });

  test('form and title of two years leave it open', () => {
    expect(shown('2021年全年预算1300万元。', TITLE, '2024')).toEqual(['warning 2021年 → 2024年']);
    expect(shown('2021年全年预算1300万元。', TITLE, '2023')).toEqual(['error 2021年 → 2023年']);
    expect(shown('2023年全年预算1300万元。', TITLE, '2024')).toEqual([]);
  });

  test.each([
    ['2022年全年预算1300万元。', ['error 2022年 → 2023年']],
    ['2023年全年预算1300万元。', []],
    ['2024年全年预算1300万元。', ['warning 2024年 → 2023年']],
    ['2022年预算数1300万元。', ['warning 2022年 → 2023年']],
    ['我局2022年预算数1300万元。', ['error 2022年 → 2023年']],
    ['我局认真办理。2022年预算数1300万元。', ['warning 2022年 → 2023年']],
    ['2022年预算数1300万元。我局认真办理。', ['warning 2022年 → 2023年']],
    ['办理上年投诉。2022年全年预算1300万元。', ['error 2022年 → 2023年']],
    ['2022年全年预算1300万元。上年另有投诉。', ['error 2022年 → 2023年']],
    ['上年有投诉，2022年全年预算1300万元。', []],
    ['2022年全年预算1300万元，同比增长。', []],
    ['2022年全年预算1300万元，同比', []],
    ['2022年全年预算1300万元', ['error 2022年 → 2023年']],
    ['2021年结余，2022年全年预算1300万元。', []],
    ['2022年全年预算1300万元，2020年已经拨付。', []],
    ['2022年全年预算1300万元，2022年执行1200万元。', ['error 2022年 → 2023年']],
    ['按“2022年全年预算”办理。', []],
  ])('%s', (line, expected) => {
    expect(shown(line)).toEqual(expected);
  });
});

describe('the year is that of the title or the lines around it', () => {
  test.each([
    ['the line below', '绩效自评报告\n（2023年度）', 1],
    ['the line above', '2023年度\n绩效自评报告', 1],
    ['a line farther below', '绩效自评报告\n清河区城市管理局\n2023年度', 0],
    ['a day is no year of a report', '绩效自评报告\n2023年4月16日', 0],
    ['a day with blanks neither', '绩效自评报告\n2023年4 月16日', 0],
    ['a month in words', '绩效自评报告\n2023年度每月办理', 1],
    ['a line of 69 characters', `绩效自评报告\n2023年度${'办'.repeat(63)}`, 1],
    ['a line of 70 characters is no heading', `绩效自评报告\n2023年度${'办'.repeat(64)}`, 0],
    ['no title', '2023年度\n办理情况', 0],
  ])('%s', (_, above, findings) => {
    expect(shown(TELLS, above)).toHaveLength(findings);
  });
});
