import { describe, expect, test } from 'vitest';
import { LedgerBuilder, letterOf } from '../../src/ledger';
import { formResult, REPORT_ERROR, refusedResult, reportResult } from './results';

const LOST = {
  indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45] as const],
  total: [100, 55] as const,
};

function ledgerOf(list: readonly string[] | null) {
  const builder = new LedgerBuilder('national-2020');
  builder.add(formResult('a/表.xlsx', '某市某区水利局', LOST));
  builder.add(reportResult('a/报告.docx', '某市某区水利局', [], [REPORT_ERROR]));
  builder.add(formResult('b.xlsx', '某区教育局'));
  builder.add(refusedResult('某区民政局自评表.xlsx', '文件已损坏。'));
  return builder.ledger(list);
}

describe('rows', () => {
  test('one a form, a report and a file that cannot be used, with their figures', () => {
    const { rows, files } = ledgerOf(null);
    expect(files).toBe(4);
    expect(rows).toMatchObject([
      {
        row: 'form',
        stated: 55,
        recomputed: 55,
        difference: 0,
        gradeRecomputed: '差',
        executionRate: 100,
      },
      { row: 'report', unit: '某市某区水利局', errors: 1, codes: { R07: 1 } },
      { row: 'form', unit: '某区教育局', stated: null, difference: null },
      { row: 'unusable', remark: '文件已损坏。', errors: 0 },
    ]);
  });

  test('boundary: a report whose form is not there says so, one with its form says nothing', () => {
    const alone = reportResult('a.txt', '甲局', []);
    const made = { ...alone.made, form: { file: 'a.xlsx', hash: '' } };
    const remarks = [alone, { ...alone, made }].map((result) => {
      const builder = new LedgerBuilder('national-2020');
      builder.add(result);
      return builder.ledger(null).rows[0]?.remark;
    });
    expect(remarks).toEqual(['没有找到能用的对应自评表，只核对了报告自身', '']);
  });

  test('an undecided row is taken as typed in the difference', () => {
    const put = {
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 60, 60],
        ['产出指标', '数量指标', '接待人次', '≥100人次', '近百人次', 30, 20],
      ] as const,
      total: [100, 95] as const,
    };
    const builder = new LedgerBuilder('national-2020');
    builder.add(formResult('a.xlsx', '甲局', put));
    expect(builder.ledger(null).rows).toMatchObject([
      { undecided: 1, stated: 95, recomputed: 70, difference: 5, gradeRecomputed: null },
    ]);
  });

  test('a finding set aside is not counted', () => {
    const result = formResult('a.xlsx', '甲局', LOST);
    const aside = {
      ...result,
      findings: result.findings.map((one) => ({ ...one, setAside: '已核实' })),
    };
    const builder = new LedgerBuilder('national-2020');
    builder.add(aside);
    expect(builder.ledger(null).rows).toMatchObject([
      { errors: 0, warnings: 0, hints: 0, codes: {} },
    ]);
  });
});

test('each distribution counts every form once', () => {
  const { distributions } = ledgerOf(null);
  const [scores, grades, rates] = distributions;
  for (const one of [scores, grades, rates])
    for (const at of one?.columns.keys() ?? [])
      expect(one?.bands.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)).toBe(2);
  expect(scores?.bands.find(({ label }) => label === '100分')?.counts).toEqual([0, 1]);
  expect(distributions[3]?.bands.find(({ label }) => label === 'R07')?.counts).toEqual([1, 1]);
});

test('the list tells who is missing, why perhaps, and who is not in it', () => {
  const { attendance } = ledgerOf(['某区水利局', '某区民政局', '某区卫生健康局']);
  expect(attendance).toEqual({
    missing: [
      { unit: '某区民政局', remark: '收到文件“某区民政局自评表.xlsx”，但不能用：文件已损坏。' },
      { unit: '某区卫生健康局', remark: '' },
    ],
    unexpected: [{ unit: '某区教育局', file: 'b.xlsx' }],
  });
});

describe('letter', () => {
  const textOf = (results: Parameters<typeof letterOf>[0]['results'], unit = '某区水利局') =>
    letterOf({ unit, results })
      ?.blocks.flatMap((block) => ('runs' in block ? block.runs.map(({ text }) => text) : []))
      .join('\n') ?? null;

  test('numbers the errors through all files, each with cell and ground, and asks for a date', () => {
    const text = textOf([
      formResult('a/表.xlsx', '某区水利局', LOST),
      reportResult('a/报告.docx', '某区水利局', [], [REPORT_ERROR]),
    ]);
    expect(text).toMatch(/1．自评表!I\d+：.*没有填写偏差原因.*（依据：.*）/);
    expect(text).toMatch(/“报告.docx”：\n2．第3段“年末无结余”：.*（依据：算术核对）/);
    expect(text).toContain('【请填写：重新报送的截止日期】');
    expect(text).toContain('有2处需要修改');
  });

  test('there is none where nothing is wrong, nor for another unit’s form in the same workbook', () => {
    expect(textOf([reportResult('a.txt', '甲局', [])])).toBeNull();
    expect(textOf([formResult('a.xlsx', '某区教育局', LOST)])).toBeNull();
  });
});

test('a letter says of a file that cannot be used why, and asks for it again', () => {
  const results = [
    refusedResult('a/表.xlsx', '文件已损坏。'),
    reportResult('a/报告.docx', '甲局', []),
  ];
  const blocks = letterOf({ unit: '甲局', results })?.blocks ?? [];
  const lines = blocks.map((block) => ('runs' in block ? block.runs.map(({ text }) => text) : []));
  expect(lines.flat()).toContain('1．文件不能使用：文件已损坏。请重新报送能够打开的文件。');
  expect(lines.flat().join('')).toContain('“表.xlsx”、“报告.docx”收悉。经核对，有1处需要修改。');
});
