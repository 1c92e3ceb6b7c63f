import { SATISFACTION } from '../../../vocabulary/kinds';
import type { Figure } from '../figure';
import type { CellValue } from './cellValue';
import type { FormIndex } from './indexed';
import { mentionsIn } from './mentions';
import type { Placed } from './scope';
import { valuesOf } from './subject';
import { bareWords } from './words';

const RATE = /(?<!非常|很|较|基本|不)满意[度率](?:[为是达到至:：约]|分别)*\d+(?:\.\d+)?\s*%/g;
const SATISFIED = /满意[度率](?:分别)?$/;
/** What was set, or told of another year, is none of the rates of this one. */
const OF_OTHERS = /目标|指标值|不低于|不少于|≥|上年|去年|同期|往年|预期|计划/;
/** What stands before the last stretch of some words that speaks of one thing. */
const UP_TO_STRETCH = /^.*(?:[：:；;。]|其中|[一二三四五六]是)/s;
/** Words of what all who were asked come to. */
const TOTAL =
  /合计|合并|综合|总体|整体|总的|总满意|汇总|加权|平均|全部|[两二三四五六]\s*(?:类|次|项|轮|个|组|种|份|者|方面|渠道)|各[类次项轮组]/;
/** 其中线上320份: a group of those who were asked; 其中有效480份 is none. */
const AMONG = /其中(?![^，,；;。]{0,3}(?:有效|收回|回收|满意|非常|很|较|基本|不))/;
/** A survey besides the one that is told of. */
const BESIDES = /另(?!外)[^。；;]{0,24}(?:调查|问卷|测评|评价|回访|访问|抽样)/;
/** A survey, or a group of those who were asked, with how many they were. */
const ASKED =
  /\d\s*余?(?:人|份|名|户|位|条|次|家|件|个)|问卷|调查|访问|回访|线[上下]|现场|电话|网络|微信|入户/;

/** How far the rates of one paragraph lie apart; people write no longer ones. */
const AROUND = 600;

/** A rate that a paragraph gives under the name of satisfaction. */
interface Rate {
  readonly start: number;
  readonly value: string;
  /** What stands between it and the rate before it. */
  readonly words: string;
}

/** The rates of a paragraph, but those of the form's other indicators, of other years and of goals. */
function ratesIn(text: string, cells: readonly CellValue[], index: FormIndex): Rate[] {
  const own = new Set(cells.map(({ cell }) => cell?.address));
  const named = mentionsIn(text, 0, text.length, index).flatMap(({ start, things }) => {
    const told = valuesOf(
      things.filter(({ label }) => SATISFACTION.test(label)),
      ['actual'],
    );
    const isOwn = told.some(({ cell }) => own.has(cell?.address));
    return told.length > 0 ? [{ start, isOwn }] : [];
  });
  let from = 0;
  return [...text.matchAll(RATE)].flatMap((match) => {
    const [said] = match;
    const at = match.index;
    const words = text.slice(from, at);
    const last = named.filter(({ start }) => start <= at).at(-1);
    if (last?.isOwn === false || OF_OTHERS.test(words.replace(/^.*[，,；;。]/su, ''))) return [];
    from = at + said.length;
    return [{ start: at + said.search(/\d/), value: said.replace(/[^\d.]/g, ''), words }];
  });
}

const stretchOf = ({ words }: Rate): string => words.replace(UP_TO_STRETCH, '');

/** True where the words say which of the rates is of all who were asked, and it is another; null where they do not say. */
function isOfPart(own: Rate, rates: readonly Rate[]): boolean | null {
  const totals = rates.filter((rate) => TOTAL.test(stretchOf(rate)));
  if (totals.length > 0) return !totals.includes(own);
  const among = rates.slice(1).filter(({ words }) => AMONG.test(words));
  return among.length > 0 ? among.some(({ start }) => start <= own.start) : null;
}

/**
 * True where a rate of satisfaction is that of one of several surveys or groups of persons, which the form’s 满意度 does
 * not tell: 线上满意度95.58%，线下满意度91.50%，合计93.93%.
 */
export function isOfSomeAsked(
  { sentence }: Placed,
  figure: Figure,
  cells: readonly CellValue[],
  index: FormIndex,
): boolean {
  if (!SATISFIED.test(bareWords(figure.lead))) return false;
  const from = Math.max(0, figure.start - AROUND);
  const rates = ratesIn(sentence.text.slice(from, figure.end + AROUND), cells, index);
  const own = rates.find(({ start }) => from + start === figure.start);
  if (!own) return false;
  if (BESIDES.test(own.words)) return true;
  const others = rates.filter(({ value }) => value !== own.value);
  if (others.length === 0) return false;
  const said = isOfPart(own, rates);
  return said ?? (ASKED.test(own.words) && others.some(({ words }) => ASKED.test(words)));
}
