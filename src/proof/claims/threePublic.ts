import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { likeFigure, sumText, verdictOf } from './measure';
import { total } from './parts';
import { isMoney, roleOf } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** 公务接待费, 公务用车运行维护费, 公务用车购置费, 因公出国（境）费 */
const KINDS = [
  /接待费?[^，,]{0,4}$/,
  /用车(?:运行)?[^，,购]{0,6}$/,
  /购置费?[^，,]{0,4}$/,
  /出[国境][^，,]{0,6}$/,
];
const NOT_SPENT = /预算|上年|去年|[比较]|减少|增加|下降|增长|均|批|每/;

const kindOf = ({ lead }: Figure): number => KINDS.findIndex((words) => words.test(lead));

/** “三公”经费支出9.45万元。其中：公务用车运行维护费…，公务接待费…，因公出国（境）费无支出: all its kinds are told. */
export function threePublic(sentence: Sentence): Claim[] {
  const words = wordsOf(sentence);
  const [before = '', ...behind] = words.split('其中');
  const listed = behind.join('其中');
  const isAll =
    /三公/.test(before) && /接待/.test(listed) && /用车/.test(listed) && /出国/.test(listed);
  if (!isAll) return [];
  const at = sentence.start + before.length;
  const money = sentence.figures.filter((figure) => isMoney(figure) && !figure.approximate);
  const told = money.filter((figure) => figure.end <= at);
  const parts = money.filter(
    (figure) => figure.start > at && kindOf(figure) >= 0 && !NOT_SPENT.test(figure.lead),
  );
  const isOnce = new Set(parts.map(kindOf)).size === parts.length;
  const whole = told.find((figure) => roleOf(figure) === 'executed') ?? told[0];
  if (!whole || parts.length < 2 || !isOnce) return [];
  const exact = total(parts);
  // budgets may be listed as well as what was spent
  const isOfOther = told.some((figure) => verdictOf(figure, exact) === 'holds');
  const verdict = isOfOther ? 'holds' : 'unclear';
  const computed = likeFigure(whole, exact);
  const working = `${sumText(parts, whole)}=${computed}`;
  const said = sentence.text.slice(whole.start, whole.end);
  const message = `“三公”经费“${said}”与所列各项之和不等：${working}，请核对合计与各项。`;
  return [state(sentence, { kind: 'sum', verdict, at: whole, computed, working, message })];
}
