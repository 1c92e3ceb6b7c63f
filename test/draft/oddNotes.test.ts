import { expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { factsOf } from '../../src/draft/facts';
import { policyPhrase } from '../../src/draft/policyPhrase';
import { targetWords } from '../../src/draft/readingText';
import { scoringNote } from '../../src/draft/scoringNote';
import type { Finding } from '../../src/model/finding';
import type { Policy } from '../../src/model/policy';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { build } from './builder';
import { BASE_FORM, outline, ROW } from './simple';

const NATIONAL = policyOf('national-2020');
const sample = build(BASE_FORM);

test('a finding of no one cell that was set aside is told of the form as a whole', () => {
  const finding: Finding = {
    code: 'T99',
    severity: 'warning',
    form: '自评表!A1',
    cell: null,
    message: '没有填报日期。',
    found: null,
    expected: null,
    basis: [],
    setAside: '系统打印时自带。',
    fix: null,
  };
  const told = {
    text: '没有填报日期',
    cells: [{ sheet: '自评表', address: 'A1' }],
    computed: true,
  };
  const { blocks } = draft({ ...sample, outline, style: 'prose', findings: [finding] });
  const last = blocks.at(-1);
  expect(last).toMatchObject({
    id: '附|setAsides|自评表!A1',
    runs: [told, { text: '。未作修改，理由：系统打印时自带。' }],
  });
});

test('a ground nobody has on file is named as it is, with a word where it is unverified', () => {
  const rule = { ...NATIONAL.rules.positive, source: '某县通知', verified: false };
  const policy: Policy = { ...NATIONAL, rules: { ...NATIONAL.rules, positive: rule } };
  const { form, score } = sample;
  const indicators = score.indicators.map((line) => ({
    ...line,
    basis: ['某县通知', '某县口头要求'],
  }));
  const facts = factsOf({ form, score: { ...score, indicators }, outline, style: 'prose' });
  const [rules, grounds] = scoringNote(facts, policy);
  expect(rules).toMatch(/^预算执行率为/u);
  expect(grounds).toContain('评分依据：某县通知（条文待核对）；某县口头要求；');
});

test('the ground of a cap on the total is among the grounds', () => {
  const source = '财预〔2020〕10号';
  const cap = { limit: decimal(89), belowPercent: decimal(80), rate: decimal(70), source };
  const { form, score } = sample;
  const capped = { ...score, cap, execution: null, grade: null };
  const facts = factsOf({ form, score: capped, outline, style: 'prose', policy: NATIONAL });
  expect(scoringNote(facts, NATIONAL).join('')).toMatch(
    /预算执行率低于80%的，总分最高89分。评分依据：《项目支出绩效评价管理办法》（财预〔2020〕10号/u,
  );
});

test.each([
  ['≥90%', '不低于90%'],
  ['≥ 9次', '不少于9次'],
  ['<=5天', '不超过5天'],
  ['＞3次', '大于3次'],
  ['<2%', '小于2%'],
  ['＝100%', '100%'],
  ['>多数', '>多数'],
])('%s is said as %s', (written, words) => {
  expect(targetWords(written)).toBe(words);
});

test('a policy whose grounds nobody has on file goes by its title, if it has one', () => {
  const rules = Object.fromEntries(
    Object.entries(NATIONAL.rules).map(([name, rule]) => [name, { ...rule, source: '某县通知' }]),
  ) as Policy['rules'];
  expect(policyPhrase({ ...NATIONAL, rules, title: '某县评分办法' })).toBe('某县评分办法');
  expect(policyPhrase({ ...NATIONAL, rules, title: '' })).toBeNull();
});

test('a rule that scores what exceeds a ceiling by its share is told as such', () => {
  const rule = { ...NATIONAL.rules.reverse, value: { formula: 'ratio' } } as const;
  const policy: Policy = { ...NATIONAL, rules: { ...NATIONAL.rules, reverse: rule } };
  const ceiling = { ...ROW, target: ['≤10场', 'quantity', 10, '场', '<='] } as const;
  const one = build({ ...BASE_FORM, indicators: [ceiling] });
  const [words] = scoringNote(factsOf({ ...one, outline, style: 'prose' }), policy);
  expect(words).toContain('超过指标值的按指标值占完成值的比例计分。');
});
