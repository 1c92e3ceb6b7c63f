import type { ProofContext, ProofDefect } from '../../model/proofCheck';
import type { Stretch } from './body';
import { withoutQuotes } from './mask';
import { matchesOf } from './matches';
import { textAt } from './textAt';

const LONGEST_TITLE = 70;
const YEAR = /(?<!\d)((?:19|20)\d\d)\s*年/g;
/** 2022年全年执行数, 2022年年初预算, 2022年度绩效目标: what a report says of its own year. */
const OF_YEAR =
  /(?<!\d)((?:19|20)\d\d)\s*年\s*度?(?:[我本][\p{Script=Han}]{1,2})?(?:部门|单位|项目|整体|支出)*(?:全年(?:预算|执行|支出)|年初预算|预算执行|预算(?:数|为|总?额)|执行(?:数|率)|(?:年度|绩效|总体|工作)+(?:目标|任务|指标))/gu;
/** Another year, a plan, a history or a document may be meant. */
const OTHERWISE =
  /上年|去年|上一年|以前|往年|历年|近年|跨年|多年|连续|逐年|同比|环比|比(?!例|重|率|对)|相较|较(?:上|去|20|年初|前)|增长|下降|增加|减少|提高|结转|结余|余额|通知|办法|文件|规划|方案|印发|下达|批复|审计|整改|决算公开|自评|评价|总投资|分期|阶段|一期|二期|至|以来|明年|下年|次年|下一年|今后|编制|编报|填报|上报|报送|依据|参考|安排|申报|拟|将/;
/** The words by which the sentence can only tell of its own year. */
const CERTAIN = /[我本][局办委厅院校站所处镇乡会部中单街]|全年(?:预算|执行)|年初预算/;

/** The years that the form and the title, or the lines around it, give; none where neither gives one. */
function givenYears({ tables, structure: { title }, prose }: ProofContext): readonly number[] {
  const at = title?.paragraph;
  const lines =
    at === undefined ? [] : [at, at + 1, at - 1].map((index) => textAt(prose.paragraphs, index));
  const titled = lines
    .filter((line) => line.length < LONGEST_TITLE && !/\d\s*月/.test(line))
    .flatMap((line) => matchesOf(line, YEAR).map(([, year]) => Number(year)));
  return [...tables.flatMap(({ form }) => form.year ?? []), ...titled];
}

const sentenceAround = (text: string, at: number): string => {
  const end = text.indexOf('。', at);
  return text.slice(text.lastIndexOf('。', at) + 1, end < 0 ? text.length : end);
};

/** Budget, execution or goals of this year told of another one; a warning where another year may yet be meant. */
export function missedYears(
  context: ProofContext,
  { text: typed, paragraph, shift }: Stretch,
): (ProofDefect & { readonly found: string })[] {
  const given = givenYears(context);
  const [first] = given;
  if (first === undefined) return [];
  const text = withoutQuotes(typed);
  return matchesOf(text, OF_YEAR).flatMap((match) => {
    const year = Number(match[1]);
    const sentence = sentenceAround(text, match.index);
    const years = matchesOf(sentence, YEAR).map((found) => Number(found[1]));
    const isOther = years.some((one) => one !== year) || OTHERWISE.test(sentence);
    if (given.includes(year) || isOther) return [];
    const start = shift + match.index;
    const found = `${year}年`;
    const place = { paragraph, start, end: start + match[0].indexOf('年') + 1 };
    const source = context.tables.some(({ form }) => form.year === first) ? '自评表' : '标题';
    const message = `这里说的是${found}，${source}的年度是${first}年。写本年度的预算、执行和目标的，应为“${first}年”，请核对。`;
    const isSure = CERTAIN.test(sentence) && year < first && given.every((one) => one === first);
    const severity = isSure ? ('error' as const) : ('warning' as const);
    return [{ place, message, found, expected: `${first}年`, severity }];
  });
}
