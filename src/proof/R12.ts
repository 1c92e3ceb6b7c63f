import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { decimal } from '../numbers/decimal';
import { show } from '../numbers/show';
import { IMPROVES_EXECUTION, IMPROVES_SATISFACTION } from '../vocabulary/proof/topics';
import { answeredBy, problemsAndMeasures, topicsOf } from './text/answers';
import { linesOf } from './text/body';
import { captured } from './text/captured';
import type { Item } from './text/items';
import { withoutTitles } from './text/mask';
import { matchesOf } from './text/matches';
import { quote } from './text/quote';
import { clausesOf, sentencesOf } from './text/sentences';
import { namesSubject, titleOf } from './text/subject';

const EXECUTION_RATE =
  /(?<!控制)(?:预算|资金|支出)?(?:总体|整体)?执行率(?:为|达|达到|：|:|是)?\s*(\d+(?:\.\d+)?)\s*[%％]/g;
const SATISFACTION_RATE = /满意(?:度|率)(?:均)?(?:为|达|达到|：|:|是)?\s*(\d+(?:\.\d+)?)\s*[%％]/g;
const PERFECT = decimal('100');

/** 100 where the form, or every statement of the text, says so. */
function isPerfect({ prose }: ProofContext, form: RegExp): boolean {
  const rates = linesOf(prose).flatMap(({ text }) =>
    matchesOf(text, form).map((match) => decimal(captured(match))),
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
    const [first] = measures.flatMap(({ text, place }) => {
      const words = captured(form.exec(text), 0);
      return words ? [{ place, words }] : [];
    });
    if (!first || !perfect(context)) return [];
    const { place, words } = first;
    const rate = `${show(PERFECT)}%`;
    const message = `${what}已是${rate}，改进措施却写${quote(words)}，没有针对实际问题。请对照存在的问题改写。`;
    return [{ place, message, found: words, expected: `${what}${rate}` }];
  });
}

/** Words that any problem and any measure may use. */
const COMMON =
  /我[局办委院校]|工作|部门|单位|项目|资金|管理|预算|绩效|进一步|加强|提高|提升|完善|加快|加大|推进|推动|强化|落实|不够|不足|问题|情况|目标|指标|执行|建设|开展|实施|组织|方面|存在|有待|需要|相关|有关|各项|各类|能力|水平|力度|质量|效果|机制|制度|年度|支出|使用|部分|一是|二是|三是|四是|五是|以及|由于|导致|对于|及时|没有|还是|全年|确保|主要|发展|围绕|分析|结合|全面|合理|保障|任务|计划|规划|形成|基础|根据|按照|进行|要求|科学|责任|内部|方向|总体|重点|到位|政府|领导|人员|充分|优化|逐步|[^\p{Script=Han}]|[的了和与及等在对是为将使有]/gu;
/** So many words in common, and the measure speaks of the problem. */
const ENOUGH_WORDS = 2;
/** Items, and sentences and clauses of each, that are read word by word. */
const MOST_ITEMS = 30;
const MOST_SENTENCES = 6;
const MOST_CLAUSES = 10;
const MOST_CHARACTERS = 120;

const contentOf = (text: string): string =>
  withoutTitles(text.slice(0, MOST_CHARACTERS)).replace(COMMON, ' ');

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Different words of two characters that a problem has in common with a measure; those of one run do not overlap. */
function shared(problem: string, pairs: ReadonlySet<string>): number {
  const words = new Set<string>();
  for (let at = 0; at + 1 < problem.length; at++) {
    const pair = problem.slice(at, at + 2);
    if (pair.includes(' ') || !pairs.has(pair)) continue;
    words.add(pair);
    at++;
  }
  return words.size;
}

/** 推迟了的事，措施是提前: with one noun in common the measure at the same place speaks of it. */
const LATE = /滞后|推迟|延迟|延误|延期|逾期|迟缓|偏晚|晚于/;
const EARLIER = /提前|按期|如期|倒排|加快/;

/** Whether a sentence of a problem shares its own nouns with a clause of a measure. */
function sharesWords(
  problem: string,
  others: readonly ReadonlySet<string>[],
  least = ENOUGH_WORDS,
): boolean {
  return sentencesOf(problem)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => contentOf(sentence.text))
    .some((content) => others.some((pairs) => shared(content, pairs) >= least));
}

const wordsOf = (items: readonly Item[]): ReadonlySet<string>[] =>
  items
    .slice(0, MOST_ITEMS)
    .flatMap((item) => clausesOf(item.text).slice(0, MOST_CLAUSES))
    .map(({ text }) => pairsOf(contentOf(text)));

/** The words of the measure that stands at the same place of a list of as many. */
function opposite(
  problems: readonly Item[],
  measures: readonly Item[],
  at: number,
): ReadonlySet<string>[] {
  if (problems.length !== measures.length) return [];
  return measures.slice(at, at + 1).map(({ text }) => pairsOf(contentOf(text)));
}

const titlesOf = (items: readonly Item[]): string[] =>
  items.slice(0, MOST_ITEMS).map(({ text }) => titleOf(text));

/** Whether the title of a measure names the subject of a problem, whatever topics either goes on to touch. */
const isNamed = (problems: readonly string[], at: number, measures: readonly string[]): boolean =>
  measures.some((title, index) =>
    namesSubject(problems, at, { title, isOpposite: index === at }, contentOf),
  );

/** Problems that no measure speaks of, by topic; a problem without a known topic is left to the reader. */
function unanswered(problems: readonly Item[], measures: readonly Item[]): ProofDefect[] {
  const answered = new Set(measures.flatMap(({ text }) => answeredBy(text)));
  const words = wordsOf(measures);
  const [named, naming] = [titlesOf(problems), titlesOf(measures)];
  return problems.flatMap(({ text, place }, index) => {
    const topics = topicsOf(text);
    const isAnswered = topics.some((topic) => answered.has(topic));
    if (topics.length === 0 || isAnswered || isNamed(named, index, naming)) return [];
    const own = opposite(problems, measures, index);
    if (index < MOST_ITEMS && sharesWords(text, [...words, ...own])) return [];
    if (LATE.test(text) && EARLIER.test(measures[index]?.text ?? '') && sharesWords(text, own, 1))
      return [];
    const message = `这个问题涉及${topics.join('、')}，改进措施里没有相应的内容。请逐条写明改进措施。`;
    return [{ place, message, found: topics.join('、') }];
  });
}

/** Measures for which no problem was told: only where all of them miss, as a plan may say more than the problems. */
function offTopic(problems: readonly Item[], measures: readonly Item[]): ProofDefect[] {
  const told = new Set(problems.flatMap(({ text }) => topicsOf(text)));
  const speaksOf = (measure: Item) => {
    const words = wordsOf([measure]);
    return problems.slice(0, MOST_ITEMS).some((problem) => sharesWords(problem.text, words));
  };
  const named = titlesOf(problems);
  const namesOne = ({ text }: Item, at: number) => {
    const title = titleOf(text);
    return named.some((_, index) =>
      namesSubject(named, index, { title, isOpposite: index === at }, contentOf),
    );
  };
  const off = measures.slice(0, MOST_ITEMS).filter((measure, at) => {
    const { text } = measure;
    const topics = topicsOf(text);
    const isTold = answeredBy(text).some((topic) => told.has(topic));
    return topics.length > 0 && !isTold && !speaksOf(measure) && !namesOne(measure, at);
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
    '按话题（预算编制、预算执行、绩效管理、满意度等）看每个问题有没有相应的改进措施；全部措施是否都离开了所列问题；是否还在要求提高已经是100%的执行率、满意度。措施里有问题本身的用词的，或者措施的标题写着问题所说的事的，算作相应的措施；没有点出话题、做的正是这件事的也算（“安装视频监控”针对信息化，“引进人才”针对队伍）。问题与措施写在一起的、看不出话题的不查。',
  mend: '逐条对应：有一个问题，写一条措施；数据上已经做到的，不写。',
  find: (context) => {
    const { problems, measures } = problemsAndMeasures(context);
    if (measures.length === 0) return [];
    const idle = needless(context, measures);
    const isTold = ({ place }: ProofDefect) => idle.some((other) => other.place === place);
    const off = offTopic(problems, measures).filter((defect) => !isTold(defect));
    return [...unanswered(problems, measures), ...off, ...idle];
  },
};
