import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import type { Finding } from '../../src/model/finding';
import { policyOf } from '../../src/policies';
import { build, type FormSpec } from './builder';
import { citedLines } from './cited';
import { linesOf } from './print';
import { BASE_FORM, outline, ROW } from './simple';

const annexOf = (policy: string | null, spec: Partial<FormSpec> = {}): string[] => {
  const sample = build({ ...BASE_FORM, ...spec });
  const { execution } = sample.score;
  const score = {
    ...sample.score,
    execution: execution && { ...execution, basis: ['预算管理一体化系统校验'] },
    indicators: sample.score.indicators.map((line) => ({ ...line, basis: ['财预〔2020〕10号'] })),
  };
  const by = policy === null ? {} : { policy: policyOf(policy) };
  const all = linesOf(draft({ ...sample, score, outline, style: 'prose', ...by }));
  const at = all.indexOf('附：自评情况说明');
  return at < 0 ? [] : all.slice(at);
};

describe('评分办法及依据', () => {
  test('names the policy, the rules that bore on the scores, and what they rest on', () => {
    expect(annexOf('national-2020')).toEqual([
      '附：自评情况说明',
      '（一）评分办法及依据',
      '本报告得分按照《项目支出绩效评价管理办法》（财预〔2020〕10号）计算。' +
        '预算执行率为全年执行数占全年预算数的百分比，满分10分，按执行率乘以分值计分，最高得满分。' +
        '定量指标完成指标值的得满分，未完成的按完成值占指标值的比例计分。' +
        '等级按总分划分，90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。',
      '评分依据：预算管理一体化系统绩效模块的保存校验与计分（各级财政部门使用的系统）；' +
        '《项目支出绩效评价管理办法》（财预〔2020〕10号，财政部；条文待核对）。',
    ]);
  });

  test.each([
    ['jiangxi-2023', '达到100%的得10分，达到80%的得7分，达到60%的得5分，其余不得分。'],
    ['hubei', '满分10分，按执行率乘以分值计分'],
  ])(
    '%s tells its own rule for the execution rate, with the weight of the form',
    (policy, words) => {
      expect(annexOf(policy).join('')).toContain(words);
    },
  );

  test('rules that bear on no row are not told', () => {
    const text = (spec: Partial<FormSpec>): string => annexOf('national-2020', spec).join('');
    const ceiling = { ...ROW, target: ['≤10场', 'quantity', 10, '场', '<='] } as const;
    const quality = { ...ROW, target: '优良', actual: '优良' };
    expect(text({})).not.toMatch(/不超过|定性指标|不适用/u);
    expect(text({ indicators: [ceiling] })).toContain('达到指标值2倍的不得分');
    expect(text({ indicators: [quality] })).toContain(
      '按分值的80%（含）至100%、60%（含）至80%、60%以下计分',
    );
    expect(text({ indicators: [{ ...ROW, isVoid: true }, ROW] })).toContain('不适用的指标不计分');
    expect(text({ indicators: [{ ...ROW, overFulfilled: true }] })).toContain(
      '达到指标值120%的，说明原因。',
    );
    expect(text({ funds: [], grade: null, indicators: [quality] })).not.toMatch(/执行率|等级/u);
  });
});

test('without a policy nothing is said of rules; marks set by hand are told all the same', () => {
  expect(annexOf(null)).toEqual([]);
  expect(annexOf(null, { indicators: [{ ...ROW, score: 9, override: '按复核意见' }] })).toEqual([
    '附：自评情况说明',
    '（一）人工改分',
    '培训场次按评分办法为9分，改记9分，理由：按复核意见。',
  ]);
});

describe('附件说明', () => {
  const attachments = (spec: Partial<FormSpec>): string[] =>
    draft({ ...build({ ...BASE_FORM, ...spec }), outline, style: 'prose' }).blocks.flatMap(
      (block) => (block.kind === 'attachment' ? [block.runs.map(({ text }) => text).join('')] : []),
    );

  test('names the form, without a stop, right above the signature', () => {
    expect(attachments({})).toEqual(['附件：2023年度部门整体支出绩效自评表']);
    expect(attachments({ kind: 'project', project: '改造项目' })).toEqual([
      '附件：2023年度改造项目支出绩效自评表',
    ]);
    const { blocks } = draft({ ...build(BASE_FORM), outline, style: 'prose' });
    expect(blocks.slice(-3).map(({ kind }) => kind)).toEqual(['attachment', 'signature', 'date']);
  });
});

describe('blocks of the annex', () => {
  const finding: Finding = {
    code: 'T11',
    severity: 'warning',
    form: '自评表!A1',
    cell: '自评表!F9',
    message: '没有单位。',
    found: null,
    expected: null,
    basis: [],
    setAside: '按原文填写；',
    fix: null,
  };
  const annexed = (spec: Partial<FormSpec>, findings: readonly Finding[]) => {
    const one = build({ ...BASE_FORM, ...spec });
    const byRule = one.score.indicators.map((line) => ({ ...line, byRule: null }));
    const score = { ...one.score, indicators: byRule };
    const { blocks } = draft({ ...one, score, outline, style: 'prose', findings });
    const from = blocks.findIndex(({ kind }) => kind === 'date');
    return blocks.slice(from + 1).map((block) => [block.id, block.kind, citedLines([block])[0]]);
  };

  test('each has an id of its own, its kind, and the cells of what it says', () => {
    const indicators = [{ ...ROW, score: 9, override: '按复核意见' }];
    expect(annexed({ indicators }, [finding, { ...finding, setAside: null }])).toEqual([
      ['附|', 'heading', '附：自评情况说明'],
      ['附|overrides', 'heading', '（一）人工改分'],
      [
        '附|overrides|自评表!D9',
        'paragraph',
        '培训场次‹D9›按评分办法无法确定得分，改记9分‹=H9›，理由：按复核意见。',
      ],
      ['附|setAsides', 'heading', '（二）未作修改的问题'],
      ['附|setAsides|自评表!F9', 'paragraph', '没有单位‹=F9›。未作修改，理由：按原文填写。'],
    ]);
  });

  test('a form without anything to annex has none, scored or not', () => {
    expect(annexed({}, [])).toEqual([]);
    const { form, score } = build(BASE_FORM);
    const unscored = { form, score: { ...score, indicators: [] } };
    expect(draft({ ...unscored, outline, style: 'prose' }).blocks.at(-1)?.kind).toBe('date');
  });

  test('a reason that speaks of no cell leaves its place in the id empty', () => {
    const { blocks } = draft({
      ...build(BASE_FORM),
      outline,
      style: 'prose',
      policy: policyOf('national-2020'),
    });
    const ids = blocks.map(({ id }) => id);
    expect(ids.slice(ids.indexOf('附|'))).toEqual(['附|', '附|rules', '附|rules|', '附|rules|#2']);
  });
});

test('several forms are numbered where they are attached', () => {
  const first = build({ ...BASE_FORM, kind: 'project', project: '甲项目' });
  const second = build({ ...BASE_FORM, kind: 'project', project: '乙' });
  const report = draft({ ...first, tables: [first, second], outline, style: 'prose' });
  expect(citedLines(report.blocks.filter(({ kind }) => kind === 'attachment'))).toEqual([
    '附件：1.2023‹A2›年度甲‹C3›项目支出绩效自评表',
    '2.2023‹A2›年度乙‹C3›项目支出绩效自评表',
  ]);
  expect(report.forms).toEqual(['自评表!A1', '自评表!A1']);
});
