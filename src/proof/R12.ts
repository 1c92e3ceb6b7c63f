import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import { IMPROVES_EXECUTION, IMPROVES_SATISFACTION } from '../vocabulary/proof/topics';
import { problemsAndMeasures, topicsOf } from './text/answers';
import { linesOf } from './text/body';
import type { Item } from './text/items';
import { matchesOf } from './text/matches';
import { quote } from './text/quote';

const EXECUTION_RATE =
  /(?<!控制)(?:预算|资金|支出)?(?:总体|整体)?执行率(?:为|达|达到|：|:|是)?\s*(\d+(?:\.\d+)?)\s*[%％]/g;
const SATISFACTION_RATE = /满意(?:度|率)(?:均)?(?:为|达|达到|：|:|是)?\s*(\d+(?:\.\d+)?)\s*[%％]/g;
const PERFECT = decimal('100');

/** 100 where the form, or every statement of the text, says so. */
function isPerfect({ prose }: ProofContext, form: RegExp): boolean {
  const rates = linesOf(prose).flatMap(({ text }) =>
    text.includes('率') || text.includes('满意')
      ? matchesOf(text, form).map(([, rate]) => decimal(rate ?? '0'))
      : [],
  );
  return rates.length > 0 && rates.every((rate) => rate.gte(PERFECT));
}

function executionPerfect(context: ProofContext): boolean {
  const rates = context.tables.flatMap(({ score }) => score.execution?.rate ?? []);
  return rates.length > 0
    ? rates.every((rate) => rate.gte(PERFECT))
    : isPerfect(context, EXECUTION_RATE);
}

function needless(context: ProofContext, measures: readonly Item[]): ProofDefect[] {
  const cases = [
    { form: IMPROVES_EXECUTION, what: '预算执行率', perfect: executionPerfect },
    {
      form: IMPROVES_SATISFACTION,
      what: '满意度',
      perfect: (of: ProofContext) => isPerfect(of, SATISFACTION_RATE),
    },
  ];
  return cases.flatMap(({ form, what, perfect }) => {
    const measure = measures.find(({ text }) => form.test(text));
    const words = measure ? form.exec(measure.text)?.[0] : undefined;
    if (!measure || !words || !perfect(context)) return [];
    const rate = `${show(PERFECT)}%`;
    const message = `${what}已是${rate}，改进措施却写${quote(words)}，没有针对实际问题。请对照存在的问题改写。`;
    return [{ place: measure.place, message, found: words, expected: `${what}${rate}` }];
  });
}

/** Problems that no measure speaks of, by topic; a problem without a known topic is left to the reader. */
function unanswered(problems: readonly Item[], measures: readonly Item[]): ProofDefect[] {
  const answered = new Set(measures.flatMap(({ text }) => topicsOf(text)));
  return problems.flatMap(({ text, place }) => {
    const topics = topicsOf(text);
    if (topics.length === 0 || topics.some((topic) => answered.has(topic))) return [];
    const message = `这个问题涉及${topics.join('、')}，改进措施里没有相应的内容。请逐条写明改进措施。`;
    return [{ place, message, found: topics.join('、') }];
  });
}

/** Measures for which no problem was told: only where all of them miss, as a plan may say more than the problems. */
function offTopic(problems: readonly Item[], measures: readonly Item[]): ProofDefect[] {
  const told = new Set(problems.flatMap(({ text }) => topicsOf(text)));
  const off = measures.filter(({ text }) => {
    const topics = topicsOf(text);
    return topics.length > 0 && !topics.some((topic) => told.has(topic));
  });
  const [first] = off;
  if (!first || off.length < measures.length || told.size === 0) return [];
  const message = `改进措施说的是${topicsOf(first.text).join('、')}，所列问题说的是${[...told].join('、')}，没有对上。请针对所列问题写改进措施。`;
  return [{ place: first.place, message }];
}

/** 措施与问题对应 */
export const R12: ProofCheck = {
  code: 'R12',
  title: '改进措施没有针对存在的问题',
  severity: 'warning',
  sources: ['自评报告复核要求'],
  looksFor:
    '按话题（预算编制、预算执行、绩效管理、满意度等）看每个问题有没有相应的改进措施；全部措施是否都离开了所列问题；是否还在要求提高已经是100%的执行率、满意度。问题与措施写在一起的、看不出话题的不查。',
  mend: '逐条对应：有一个问题，写一条措施；数据上已经做到的，不写。',
  find: (context) => {
    const { problems, measures } = problemsAndMeasures(context);
    if (measures.length === 0) return [];
    const idle = needless(context, measures);
    if (problems.length === 0) return idle;
    const isTold = ({ place }: ProofDefect) => idle.some((other) => other.place === place);
    const off = offTopic(problems, measures).filter((defect) => !isTold(defect));
    return [...unanswered(problems, measures), ...off, ...idle];
  },
};
