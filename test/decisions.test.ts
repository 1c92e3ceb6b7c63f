import { describe, expect, test } from 'vitest';
import { EMPTY_MEMO } from '../src/model/memo';
import {
  compare,
  draftReports,
  editsOf,
  examine,
  withOverride,
  withSetAside,
} from '../src/pipeline';
import { formWorkbook, type IndicatorPut } from './support/forms';
import { workbookOf } from './support/workbooks';

describe('set aside', () => {
  test('a finding keeps its place but counts no more, and can be taken up again', async () => {
    const book = await workbookOf('001');
    const [first] = examine(book).findings;
    if (!first) throw new Error('no finding');
    const memo = withSetAside(EMPTY_MEMO, first, ' 上年结转32.14万元已经财政局批复 ');
    const { findings } = examine(book, { memo });
    expect(findings[0]).toEqual({ ...first, setAside: '上年结转32.14万元已经财政局批复' });
    expect(findings.filter(({ setAside }) => setAside !== null)).toHaveLength(1);
    expect(withSetAside(memo, first, '  ')).toEqual(EMPTY_MEMO);
  });
});

describe('override', () => {
  const memo = withOverride(EMPTY_MEMO, '自评表!H16', {
    score: '12',
    reason: '省里统一调整点位口径',
  });

  test('takes the place of the computed score, says why and stays marked', async () => {
    const { scores } = examine(await workbookOf('001'), { memo });
    const line = scores[0]?.indicators.find(({ cell }) => cell === 'H16');
    expect(line).toMatchObject({ status: 'kept', override: { reason: '省里统一调整点位口径' } });
    expect(line?.score?.toFixed()).toBe('12');
    expect(line?.byRule?.toFixed()).toBe('7.78');
    expect(line?.working).toMatch(
      /^人工改为12分，理由：省里统一调整点位口径。按办法为7.78分：87÷179×16/,
    );
    expect(scores[0]?.total.toFixed()).toBe('94');
  });

  test('is written like any score', async () => {
    const edits = editsOf(examine(await workbookOf('001'), { memo }));
    expect(edits.find(({ address }) => address === 'H16')?.value).toBe(12);
  });

  test('is ignored above the weight; null takes it back', async () => {
    const tooMuch = withOverride(EMPTY_MEMO, '自评表!H16', { score: '16.01', reason: '多给一点' });
    expect(examine(await workbookOf('001'), { memo: tooMuch }).scores[0]?.total.toFixed()).toBe(
      '89.78',
    );
    expect(withOverride(memo, '自评表!H16', null)).toEqual(EMPTY_MEMO);
  });
});

describe('fixes', () => {
  const wrong = formWorkbook({
    funds: [['年度资金总额', 200, 200, 195, 10, '97%', 9]],
    indicators: [['产出指标', '数量指标', '次数', '≥10次', '9次', 90, 90, '原因']],
    total: [100, 99, '良'],
  });

  test('are given where the edit is certain, and are what would be written anyway', () => {
    const { findings } = examine(wrong);
    const fixes = Object.fromEntries(
      findings.flatMap(({ code, fix }) => (fix ? [[code, fix]] : [])),
    );
    expect(fixes.T06).toMatchObject({ address: 'H5', value: '97.50%' });
    expect(fixes.T08).toMatchObject({ address: 'I5', value: 9.75 });
    expect(fixes.T14).toMatchObject({ address: 'H9', value: 81 });
    const edits = editsOf(examine(wrong));
    for (const fix of Object.values(fixes)) expect(edits).toContainEqual(fix);
  });

  test('are not given where a person must decide', () => {
    for (const { code, fix } of examine(wrong).findings) {
      if (['T11', 'T13', 'T16', 'T17', 'T25'].includes(code)) expect(fix).toBeNull();
    }
  });
});

describe('profile', () => {
  test('review is never milder than filing, and stricter somewhere', async () => {
    const rank = { error: 2, warning: 1, hint: 0 };
    let stricter = 0;
    for (const number of ['000', '001', '002', '003', '004']) {
      const book = await workbookOf(number);
      const keyed = (profile: 'filing' | 'review') =>
        new Map(
          examine(book, { profile }).findings.map((one) => [
            `${one.code} ${one.cell} ${one.message}`,
            one.severity,
          ]),
        );
      const [filing, review] = [keyed('filing'), keyed('review')];
      expect([...review.keys()].sort()).toEqual([...filing.keys()].sort());
      for (const [key, severity] of filing) {
        const strict = review.get(key) ?? 'hint';
        expect(rank[strict]).toBeGreaterThanOrEqual(rank[severity]);
        if (rank[strict] > rank[severity]) stricter++;
      }
    }
    expect(stricter).toBeGreaterThan(0);
  });
});

describe('compare', () => {
  test('lists just the rows that change, with both workings', async () => {
    const changes = compare(examine(await workbookOf('000')), 'jiangxi-2023');
    expect(
      changes.map(({ label, cell, here, there }) => [
        label,
        cell,
        here?.toFixed(),
        there?.toFixed(),
      ]),
    ).toEqual([
      ['预算执行率', '自评表!I5', '9.75', '7'],
      ['总分', '自评表!H20', '95.25', '92.5'],
    ]);
    expect(changes[0]?.thereWorking).toContain('80%以上的一档记7分');
  });

  test('the same policy changes nothing', async () => {
    expect(compare(examine(await workbookOf('001')), 'national-2020')).toEqual([]);
  });
});

describe('rows that do not apply', () => {
  const rows = (...actuals: [string, number][]): IndicatorPut[] =>
    actuals.map(([actual, weight], index) => [
      '产出指标',
      '数量指标',
      `指标${index}`,
      '≥10次',
      actual,
      weight,
    ]);

  test('their points go to the others in proportion, and the sum stays exact', () => {
    const { scores } = examine(
      formWorkbook({ indicators: rows(['10次', 30], ['不适用', 30], ['10次', 20], ['10次', 10]) }),
    );
    expect(scores[0]?.indicators.map(({ weight }) => weight?.toFixed())).toEqual([
      '45',
      '0',
      '30',
      '15',
    ]);
    expect(scores[0]?.total.toFixed()).toBe('100');
    const thirds = examine(
      formWorkbook({ indicators: rows(['10次', 20], ['10次', 20], ['10次', 20], ['不涉及', 30]) }),
    ).scores[0];
    const weights = thirds?.indicators.map(({ weight }) => Number(weight?.toFixed())) ?? [];
    expect(weights).toEqual([30, 30, 30, 0]);
    const uneven = examine(
      formWorkbook({ indicators: rows(['10次', 7], ['10次', 7], ['10次', 7], ['不适用', 69]) }),
    ).scores[0];
    expect(uneven?.indicators.map(({ weight }) => weight?.toFixed())).toEqual([
      '30',
      '30',
      '30',
      '0',
    ]);
    const odd = examine(
      formWorkbook({ indicators: rows(['10次', 7], ['10次', 11], ['10次', 13], ['不适用', 59]) }),
    ).scores[0];
    const oddWeights = odd?.indicators.flatMap(({ weight }) => weight ?? []) ?? [];
    expect(oddWeights.reduce((total, weight) => total.plus(weight)).toFixed()).toBe('90');
  });

  test('nothing is written into such a row and no check complains of it', () => {
    const examination = examine(formWorkbook({ indicators: rows(['10次', 60], ['不适用', 30]) }));
    expect(editsOf(examination).map(({ address }) => address)).not.toContain('H10');
    expect(
      examination.findings.filter(
        ({ cell }) => cell?.endsWith('10') && !cell.startsWith('自评表!G'),
      ),
    ).toEqual([]);
  });
});

describe('annex', () => {
  const textOf = (blocks: readonly { kind: string; runs?: readonly { text: string }[] }[]) =>
    blocks.map((block) => (block.runs ?? []).map(({ text }) => text).join(''));

  test('lists overrides and findings set aside, each with its reason', async () => {
    const book = await workbookOf('001');
    const [finding] = examine(book).findings;
    if (!finding) throw new Error('no finding');
    const memo = withSetAside(
      withOverride(EMPTY_MEMO, '自评表!H16', { score: '12', reason: '省里统一调整点位口径。' }),
      finding,
      '上年结转已经批复',
    );
    const [report] = draftReports(examine(book, { memo }));
    const lines = textOf(report?.blocks ?? []);
    const noted = lines.slice(lines.indexOf('附：自评情况说明'));
    expect(noted.slice(0, 2)).toEqual(['附：自评情况说明', '（一）评分办法及依据']);
    expect(noted.slice(noted.indexOf('（二）人工改分'))).toEqual([
      '（二）人工改分',
      '无障碍设施达标点位按评分办法为7.78分，改记12分，理由：省里统一调整点位口径。',
      '（三）未作修改的问题',
      expect.stringMatching(
        /^“年度资金总额”全年执行数1496.62万元.*。未作修改，理由：上年结转已经批复。$/,
      ),
    ]);
  });

  test('names only the policy and its sources where nobody decided anything', async () => {
    const [report] = draftReports(examine(await workbookOf('001')));
    const lines = textOf(report?.blocks ?? []);
    const noted = lines.slice(lines.indexOf('附：自评情况说明'));
    expect(noted.filter((line) => /^（[一二三]）/.test(line))).toEqual(['（一）评分办法及依据']);
    expect(noted.join('')).toContain('财预〔2020〕10号');
  });
});
