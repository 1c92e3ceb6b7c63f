import type { Claim } from '../../model/claim';
import { depthOf, isSame } from './breakdown';
import { likeFigure, sumText, verdictOf } from './measure';
import { slackOf, someMakeUp, total } from './parts';
import type { Sentence } from './sentence';
import { state } from './state';

/** 实有合计: the word that the parts go by too. */
const TALLY = /([\p{Script=Han}]{2,6}?)(?:合计|共计|总计|小计)(?:为|是|[:：])?$/u;

/** 行政实有21人；事业实有14人；实有合计35人: what goes by one word, and what it comes to. */
export function tallies(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((whole, at) => {
    const name = whole.approximate ? undefined : TALLY.exec(whole.lead)?.[1];
    if (name === undefined || whole.unit === '' || whole.unit === '%') return [];
    const parts = figures
      .slice(0, at)
      .filter(
        (figure) =>
          isSame(figure, whole) &&
          figure.lead.endsWith(name) &&
          depthOf(sentence, figure.start) === 0,
      );
    const [first] = parts;
    if (!first || parts.length < 2 || parts.some(({ approximate }) => approximate)) return [];
    if (text.slice(first.start, whole.start).includes('其中')) return [];
    const exact = total(parts);
    const verdict = verdictOf(whole, exact, slackOf(parts));
    const held = verdict === 'wrong' && someMakeUp(parts, whole) ? 'holds' : verdict;
    const computed = likeFigure(whole, exact);
    const working = `${sumText(parts, whole)}=${computed}`;
    const said = text.slice(whole.start, whole.end);
    const message = `“${whole.lead}${said}”与文中各处的“${name}”之和不等：${working}，请核对。`;
    const shown = held === 'wrong' ? 'unclear' : held;
    return [
      state(sentence, { kind: 'sum', verdict: shown, at: whole, computed, working, message }),
    ];
  });
}
