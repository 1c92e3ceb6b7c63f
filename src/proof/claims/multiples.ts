import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import { isSame } from './breakdown';
import { likeFigure, verdictOf } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

const OF = /^\s*[）)]?\s*的\s*$/;

/** 12.4万人次，是2022年（9.92万人次）的1.25倍: how many times as much as the base right before. */
export function multiples(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((stated, index) => {
    const base = figures[index - 1];
    if (!base || stated.unit !== '' || stated.approximate || !stated.tail.startsWith('倍'))
      return [];
    if (!OF.test(text.slice(base.end, stated.start)) || base.approximate || base.value.lte('0'))
      return [];
    const part = figures
      .slice(0, index - 1)
      .filter((figure) => isSame(figure, base))
      .at(-1);
    if (!part || part.approximate) return [];
    const exact = part.value.div(base.value);
    const computed = likeFigure(stated, exact.round(4));
    const working = `${show(part.value)}÷${show(base.value)}`;
    const said = text.slice(stated.start, stated.end);
    const message = `“${said}倍”与文中的数不符：${working}=${computed}，请核对。`;
    const verdict = verdictOf({ ...stated, scale: decimal('1') }, exact);
    return [state(sentence, { kind: 'rate', verdict, at: stated, computed, working, message })];
  });
}
