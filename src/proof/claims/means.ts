import type { Claim } from '../../model/claim';
import { sum } from '../../numbers/decimal';
import { isSame } from './breakdown';
import type { Figure } from './figure';
import { likeFigure, sumText, verdictOf } from './measure';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const MEAN = /(?:平均|均值)[\p{Script=Han}]{0,6}[为是达到:：]*$/u;
/** What stands between two members of a list: a stop, and perhaps the name of the next. */
const NEXT = /^\s*(?:、|和|及|与)[^，,。；;：:\d]{0,12}$/;
const EACH_OF = /分别|依次|[:：]\s*$/;
/** What parts the list from its mean. */
const THEN = /^[^。；;\d]{0,16}$/;
const WEIGHTED = /加权|权重|按[^，。；]{0,8}(?:比例|占比)|去掉|剔除/;
/** Without 分别 a list has so many members at least. */
const LEAST = 3;

/** The list that ends right before a figure. */
function listBefore({ text, figures }: Sentence, at: number): Figure[] {
  const list: Figure[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const figure = figures[index];
    const next = list[0];
    if (!figure || (next && !NEXT.test(text.slice(figure.end, next.start)))) break;
    if (next && !isSame(figure, next)) break;
    list.unshift(figure);
  }
  return list;
}

/** 分别为98分、96分、94分，平均96分: the mean of what is listed; weights may be meant, so it is a question. */
export function means(sentence: Sentence): Claim[] {
  if (WEIGHTED.test(wordsOf(sentence))) return [];
  const { figures, text } = sentence;
  return figures.flatMap((stated, at) => {
    if (!MEAN.test(stated.lead) || stated.approximate) return [];
    const list = listBefore(sentence, at);
    const [first, ...others] = list;
    const last = others.at(-1);
    if (!first || !last || !isSame(first, stated)) return [];
    if (list.length < LEAST && !EACH_OF.test(first.lead)) return [];
    if (list.some(({ approximate }) => approximate)) return [];
    if (!THEN.test(text.slice(last.end, stated.start))) return [];
    const exact = sum(list.map(({ value }) => value)).div(String(list.length));
    const verdict = verdictOf(stated, exact);
    const computed = likeFigure(stated, exact);
    const working = `(${sumText(list, stated)})÷${list.length}`;
    const said = text.slice(stated.start, stated.end);
    const message = `“${said}”与所列各数的平均不符：${working}=${computed}，请核对；如是加权平均，请写明权重。`;
    const shown = verdict === 'wrong' ? 'unclear' : verdict;
    return [
      state(sentence, { kind: 'sum', verdict: shown, at: stated, computed, working, message }),
    ];
  });
}
