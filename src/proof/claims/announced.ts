import type { Claim } from '../../model/claim';
import { countFrom, styleAt } from './enumeration';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

/** 四项工作：, 以下三个方面。, 分三批下达，: the number, its measure, what is counted, and the mark the list stands behind. */
const ANNOUNCED =
  /(?<![\d.第每一两二三四五六七八九十])(\d{1,2}|十?[两二三四五六七八九]|十一|二?十)\s*(大项|大类|方面|阶段|环节|步骤|[个项条点类种步批期次轮大])((?:的|“|”|\p{Script=Han}){0,14}?)\s*([:：。，,；;]|$)/gu;
/** What is told one by one. */
const TOLD =
  /方面|工作|问题|措施|举措|任务|原因|内容|不足|建议|阶段|步骤|环节|做法|成效|成果|特点|目标|机制|行动|工程|活动|困难|短板|情况|经验|亮点|效果|制度|项目|要求|部分|事项|方式|途径|渠道|重点|服务|会议|变化|转变|突破|关口|类别|类型|职责|职能|原则|指标|抓手|层面|角度|维度|弱点|薄弱/;
/** Of which things are also told that are not counted: only a colon says that they are. */
const LOOSE = /会议|活动|项目|工程|服务|制度|行动/;
const VERB = /开展|实施|完成|采取|存在|推进|组织|进行|做好|以下|如下|下列|印发|制定|召开/;
/** Measures that name what is told themselves. */
const NAMES_ITSELF = /方面|阶段|环节|步骤|[批期轮步点条]/;
const POINTS_ON = /以下|如下|下列|方面|主要/;
/** The rest of the paragraph goes on without a number. */
const ADDED = /^.*[；;。，,](?:此外|另外|最后|同时|再次|还有|并且)/;
/** What is looked through behind an announcement. */
const LONGEST = 4000;
const MOST_PARAGRAPHS = 40;

/** The rest of the paragraph from an offset, and the paragraphs behind it. */
function textFrom(texts: ReadonlyMap<number, string>, sentence: Sentence, from: number): string {
  let rest = sentence.text.slice(from, from + LONGEST);
  for (let next = 1; next <= MOST_PARAGRAPHS && rest.length < LONGEST; next++)
    rest += `\n${texts.get(sentence.paragraph + next) ?? ''}`;
  return rest.slice(0, LONGEST);
}

function isAnnouncement(measure: string, noun: string, mark: string): boolean {
  if (LOOSE.test(noun) && !/[:：]/.test(mark)) return false;
  if (NAMES_ITSELF.test(measure) && !VERB.test(noun.slice(0, 2))) return true;
  const told = TOLD.exec(noun);
  return told !== null && told.index <= 8 && !VERB.test(noun.slice(0, told.index));
}

function claimAt(
  sentence: Sentence,
  texts: ReadonlyMap<number, string>,
  match: RegExpExecArray,
): Claim | null {
  const [whole, number = '', measure = '', noun = '', mark = ''] = match;
  const stated = wordNumber(number);
  const told = match.index + whole.length;
  if (stated < 2 || stated > 19 || !isAnnouncement(measure, noun, mark)) return null;
  const isLast = sentence.text.slice(told).trim() === '';
  const isOpen = isLast && !/[:：]/.test(mark) && !POINTS_ON.test(wordsOf(sentence));
  const rest = textFrom(texts, sentence, told);
  const opened = styleAt(rest, 0);
  if (!opened || (isOpen && opened.style.name !== '一是')) return null;
  const { count, end } = countFrom(rest, opened.end, opened.style);
  if (count < 2 || (count === stated - 1 && ADDED.test(rest.slice(end)))) return null;
  const at = { start: match.index, end: match.index + number.length };
  const message = `写${number}${measure}${noun}，后面说到的是${count}个（按“${opened.style.name}”的序号数），请核对个数或补齐。`;
  const verdict = count === stated ? 'holds' : isLast ? 'unclear' : 'wrong';
  return state(sentence, { kind: 'count', verdict, at, computed: String(count), message });
}

/** 四项工作：一是…；二是…: what is announced against what is told, in its paragraph or the ones behind it. */
export function announced(sentences: readonly Sentence[]): Claim[] {
  const texts = new Map(sentences.map(({ paragraph, text }) => [paragraph, text]));
  return sentences.flatMap((sentence) => {
    const { start, end, text } = sentence;
    const claims: Claim[] = [];
    const words = text.slice(0, end);
    ANNOUNCED.lastIndex = start;
    for (let match = ANNOUNCED.exec(words); match; match = ANNOUNCED.exec(words)) {
      const claim = claimAt(sentence, texts, match);
      if (claim) claims.push(claim);
    }
    return claims;
  });
}
