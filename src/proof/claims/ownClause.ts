import { HUNDRED } from '../../numbers/decimal';
import { AMONG, LEFT } from '../../vocabulary/proof/amongOrLeft';
import { sinceMark } from '../text/since';
import { isSame } from './breakdown';
import type { Figure } from './figure';
import { isCount } from './roles';
import type { Sentence } from './sentence';

const ENDS = '；;。';

/** Where the clause of a figure begins: behind the semicolon or full stop before it. */
const clauseStart = ({ text, start }: Sentence, figure: Figure): number =>
  Math.max(start, sinceMark(text, figure.start, ENDS));

/** 其中城区20处, 剩余2个: what is counted is some of what was counted before; a rate of 100% may be of it all the same. */
function isSomeOf(words: string, stated: Figure): boolean {
  return LEFT.test(words) || (AMONG.test(words) && !stated.value.eq(HUNDRED));
}

/**
 * 建设面积2.6万亩，为任务3.2万亩的81.25%；衬砌渠道58.8公里，完成率105%: true where a figure stands before the semicolon
 * and the clause of the rate counts things of its own, of which the rate is; 剩余2个 behind 完成33个 are not.
 */
export function isBeforeOwn(sentence: Sentence, stated: Figure, part: Figure): boolean {
  const from = clauseStart(sentence, stated);
  const isSome = (figure: Figure): boolean =>
    isSame(figure, part) && isSomeOf(sentence.text.slice(from, figure.start), stated);
  return (
    part.start < from &&
    sentence.figures.some(
      (figure) =>
        figure.start >= from && figure.end <= stated.start && isCount(figure) && !isSome(figure),
    )
  );
}
