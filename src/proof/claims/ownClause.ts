import type { Figure } from './figure';
import { isCount } from './roles';
import type { Sentence } from './sentence';

const ENDS = '；;。';

/** Where the clause of a figure begins: behind the semicolon or full stop before it. */
function clauseStart({ text, start }: Sentence, figure: Figure): number {
  let at = figure.start;
  while (at > start && !ENDS.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * 建设面积2.6万亩，为任务3.2万亩的81.25%；衬砌渠道58.8公里，完成率105%: true where a figure stands before the semicolon
 * and the clause of the rate counts things of its own, of which the rate is.
 */
export function isBeforeOwn(sentence: Sentence, stated: Figure, part: Figure): boolean {
  const from = clauseStart(sentence, stated);
  return (
    part.start < from &&
    sentence.figures.some(
      (figure) => figure.start >= from && figure.end <= stated.start && isCount(figure),
    )
  );
}
