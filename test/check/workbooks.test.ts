import { expect, test } from 'vitest';
import { examine } from '../../src/pipeline';
import { workbookOf } from '../support/workbooks';

async function found(number: string, policy = 'national-2020'): Promise<string[]> {
  const { findings } = examine(await workbookOf(number), { policy });
  return findings.map(({ code, severity, cell }) => `${code} ${severity} ${cell}`);
}

test.each([
  ['000', 'national-2020'],
  ['001', 'national-2020'],
  ['002', 'national-2020'],
  ['003', 'national-2020'],
  ['004', 'national-2020'],
  ['004', 'sichuan-2023'],
])('all findings of %s under %s', async (number, policy) => {
  expect(await found(number, policy)).toMatchSnapshot();
});

test('000: a vague target, a lost mark without a reason, no sample', async () => {
  const findings = await found('000');
  expect(findings).toContain('T16 warning 自评表!E17');
  expect(findings).toContain('T11 error 自评表!I18');
  expect(findings).toContain('T22 hint 自评表!F19');
});

test('001: more spent than budgeted, in total and for 基本支出; the budget grew ninefold', async () => {
  const findings = await found('001');
  expect(findings).toContain('T07 error 自评表!F5');
  expect(findings).toContain('T07 error 自评表!F6');
  expect(findings).toContain('T10 warning 自评表!E5');
});

test('002: 9 points at 100 %, slogans with full marks, spent to the fen', async () => {
  const findings = await found('002');
  const sheet = '部门整体支出绩效自评表';
  expect(findings).toContain(`T08 error ${sheet}!I5`);
  expect(findings).toContain(`T11 error ${sheet}!I5`);
  expect(findings).toContain(`T10 warning ${sheet}!E5`);
  for (const row of [15, 16, 17, 18, 26])
    expect(findings).toContain(`T16 warning ${sheet}!E${row}`);
  expect(findings).toContain(`T24 hint ${sheet}!F5`);
});

test('003: 94 stated for 96, 4 points lost without a reason, 0/0 as 100 % and as 0 %', async () => {
  const { findings } = examine(await workbookOf('003'));
  const of = (code: string) => findings.filter((finding) => finding.code === code);
  expect(of('T04')).toMatchObject([{ cell: '自评表!H29', found: '94', expected: '96' }]);
  expect(of('T11')).toMatchObject([{ cell: '自评表!I28', severity: 'error' }]);
  expect(of('T31')).toMatchObject([
    { cell: '自评表!H6', found: '100%', severity: 'error' },
    { cell: '自评表!H7', found: '0%', severity: 'error' },
  ]);
  expect(of('T24')).toMatchObject([{ cell: '自评表!F5', severity: 'hint' }]);
});

test.each(['national-2020', 'sichuan-2023'])(
  '004: 74.91 %% executed without a reason, under %s',
  async (policy) => {
    const findings = await found('004', policy);
    expect(findings).toContain('T29 error 政策研究咨询!K9');
    expect(findings.filter((finding) => finding.startsWith('T29'))).toHaveLength(1);
    expect(findings).toContain('T30 hint 政府业务经费!G9');
  },
);
