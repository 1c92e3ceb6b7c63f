import { describe, expect, test } from 'vitest';
import { countsOf } from '../../src/batch';
import { type FileResult, type Ledger, LedgerBuilder, letterOf } from '../../src/ledger';
import { formResult, refusedResult, reportResult } from './results';

const LOST = {
  indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45] as const],
  total: [100, 55] as const,
};
const MORE = {
  indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '6次', 90, 54] as const],
  total: [100, 64] as const,
};

function ledgerOf(...results: readonly FileResult[]): Ledger {
  const builder = new LedgerBuilder('national-2020');
  for (const result of results) builder.add(result);
  return builder.ledger(null);
}
const told = ({ outliers }: Ledger): string[] =>
  outliers.filter(({ kind }) => kind === 'sentTwice').map(({ message }) => message);
/** The same bytes under another name. */
const copied = (result: FileResult, file: string): FileResult => ({ ...result, file });

describe('a file that came twice', () => {
  const form = formResult('a/表.xlsx', '甲局', LOST);
  const ledger = ledgerOf(form, copied(form, 'b/表.xlsx'), formResult('c.xlsx', '乙局', MORE));

  test('stands in the ledger and says so, and is counted once', () => {
    expect(ledger.rows.map(({ file, copyOf, remark }) => [file, copyOf, remark])).toEqual([
      ['a/表.xlsx', null, ''],
      ['b/表.xlsx', 'a/表.xlsx', '与“a/表.xlsx”内容完全相同，重复报送，不计入总数和分布'],
      ['c.xlsx', null, ''],
    ]);
    const once = ledgerOf(form, formResult('c.xlsx', '乙局', MORE));
    expect(countsOf(ledger)).toMatchObject({ files: 3, forms: 2, errors: countsOf(once).errors });
    expect(ledger.distributions).toEqual(once.distributions);
  });

  test('is told of among what stands out, and nothing else of it is told again', () => {
    expect(ledger.outliers.filter(({ files }) => files.includes('b/表.xlsx'))).toEqual([
      {
        kind: 'sentTwice',
        units: ['甲局'],
        files: ['b/表.xlsx', 'a/表.xlsx'],
        place: null,
        message:
          '与“a/表.xlsx”的内容完全相同，没有再计入总数和分布。如果是两个单位报送的，请核对是否报错了文件。',
      },
    ]);
  });

  test('is told of once in the letter', () => {
    const lost = { ...LOST, total: [100, 65] as const };
    const once = formResult('a/表.xlsx', '甲局', lost);
    const letter = letterOf({ unit: '甲局', results: [once] });
    expect(letter).not.toBeNull();
    expect(letterOf({ unit: '甲局', results: [once, copied(once, 'b/表.xlsx')] })).toEqual(letter);
  });

  test('boundary: files that cannot be used are not compared', () => {
    const broken = refusedResult('a.xlsx', '文件已损坏。');
    expect(told(ledgerOf(broken, copied(broken, 'b.xlsx')))).toEqual([]);
  });

  test('a report that came twice', () => {
    const report = reportResult('a.docx', '甲局', []);
    expect(told(ledgerOf(report, copied(report, 'b.docx')))).toHaveLength(1);
  });
});

describe('two forms of one unit', () => {
  test('of one year are told of with both totals', () => {
    const two = ledgerOf(formResult('a.xlsx', '甲局', LOST), formResult('b.xlsx', ' 甲局', MORE));
    expect(told(two)).toEqual([
      expect.stringContaining(
        '报送了两份内容不同的自评表，另一份是“a.xlsx”，自评得分分别为64和55，请单位确认以哪一份为准。',
      ),
    ]);
    expect(countsOf(two).forms).toBe(2);
  });

  test('boundary: of two units, or of two years, nothing is told', () => {
    const first = formResult('a.xlsx', '甲局', LOST);
    const later = formResult('b.xlsx', '甲局', MORE);
    const digests = later.digests.map((one) => ({ ...one, year: 1999 }));
    expect(told(ledgerOf(first, formResult('b.xlsx', '乙局', MORE)))).toEqual([]);
    expect(told(ledgerOf(first, { ...later, digests }))).toEqual([]);
  });
});
