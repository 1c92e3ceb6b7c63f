import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import { likeFigure, sumText, verdictOf } from './measure';
import { total } from './parts';
import { isMoney, type Role, roleOf } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

/** 四个子项分别支出, 四部分支出分别为, 三类资金分别安排 */
const IN_TURN =
  /([两二三四五六七八九十]|\d{1,2})个?(?:子项目?|部分|项目|方面|类)(?:的?资金)?(支出|执行|使用|安排|预算)?(?:数|额)?分别(支出|执行|使用|安排|为|是)/;
/** 其中重点的三个项目: not all there are. */
const SOME = /其中|其[他余它]|另|重点|主要|等$/;
/** What comes to so much more or less is not meant as all of it. */
const FARTHEST = decimal('0.2');
const IS_SPENT = /支出|执行|使用/;
const SPENT: ReadonlySet<Role | null> = new Set(['executed']);
const PLANNED: ReadonlySet<Role | null> = new Set(['budget', 'initial', 'final']);

/** The one amount of a sentence that is spent, or planned; null where there is none, or several. */
function wholeIn({ figures }: Sentence, roles: ReadonlySet<Role | null>): Figure | null {
  const [whole = null, ...others] = figures.filter(
    (figure) => isMoney(figure) && roles.has(roleOf(figure)),
  );
  return others.length === 0 ? whole : null;
}

function claimOf(before: Sentence, sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  const match = IN_TURN.exec(words);
  if (!match || SOME.test(words.slice(0, match.index))) return [];
  const [, number = '', noun = '', verb = ''] = match;
  const from = sentence.start + match.index + match[0].length;
  const parts = sentence.figures.filter((figure) => figure.start >= from && isMoney(figure));
  const whole = wholeIn(before, IS_SPENT.test(noun + verb) ? SPENT : PLANNED);
  if (!whole || parts.length !== wordNumber(number)) return [];
  if ([whole, ...parts].some(({ approximate }) => approximate)) return [];
  const exact = total(parts);
  if (exact.minus(whole.value).abs().gt(whole.value.times(FARTHEST))) return [];
  const verdict = verdictOf(whole, exact);
  const computed = likeFigure(whole, exact);
  const working = `${sumText(parts, whole)}=${computed}`;
  const said = before.text.slice(whole.start, whole.end);
  const message = `“${said}”与后面所列${number}项之和不等：${working}，请核对总数与各项。`;
  const shown = verdict === 'wrong' ? 'unclear' : verdict;
  return [state(before, { kind: 'sum', verdict: shown, at: whole, computed, working, message })];
}

/** 全年支出300万元。四个子项分别支出…: what the sentence before gives in all, and every part of it in turn; a question at most. */
export function divided(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    return before && before.paragraph === sentence.paragraph ? claimOf(before, sentence) : [];
  });
}
