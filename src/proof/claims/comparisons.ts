import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import type { Figure } from './figure';
import type { Sentence } from './sentence';
import { state } from './state';

const ABOVE =
  /(?:(?<!未|没有|不)(?:高于|超过|超出|大于|多于|优于|达到了?)|不低于|不少于)[^，,。；;\d]{0,10}$/;
const BELOW =
  /(?:(?<!不)低于|(?<!不)少于|小于|不足|未达到?|没有达到|未超过?|没有超过|不超过|不高于)[^，,。；;\d]{0,10}$/;
const WITHIN = /控制在[^，,。；;\d]{0,10}$/;
/** What makes the figure behind a bar and not the distance from one: 高于95%的目标, 未超过预算数50万元. */
const BAR_AHEAD =
  /(?:目标值?|指标值|标准|上限|下限|限额|控制数|预算数|预算|要求|规定|平均(?:水平|值)?|计划数?|底线|红线)(?:的)?(?:为|是)?$/;
const BAR_BEHIND =
  /^的?(?:国家|省|市|县|区|年度|年初|预期|既定|规定|考核|合同|预算)*(?:目标|标准|要求|上限|限额|控制|底线|预算|任务|指标|以内|之内|红线)/;
const APART = decimal('3');

const NONE = /无|未(?:能|完成)|没能|尚未/;

interface Compared {
  readonly one: Figure;
  readonly bar: Figure;
  /** True where the words say the first is the larger. */
  readonly above: boolean;
  /** Words such as 不低于 are true of equal figures too. */
  readonly orEqual: boolean;
}

function comparedAt({ text, start }: Sentence, one: Figure, bar: Figure): Compared | null {
  const between = text.slice(one.end, bar.start);
  if (one.unit !== bar.unit || one.unit === '' || one.approximate || between.length > 24)
    return null;
  if (!/^[，,、（(]/.test(between.trim()) || /[。；;]/.test(between)) return null;
  if (NONE.test(text.slice(Math.max(start, one.start - 6), one.start))) return null;
  const [above, below] = [ABOVE.test(between), BELOW.test(between) || WITHIN.test(between)];
  if (above === below) return null;
  const isBar =
    BAR_AHEAD.test(between.trim()) || BAR_BEHIND.test(text.slice(bar.end, bar.end + 12));
  if (!isBar || one.value.gt(bar.value.times(APART)) || bar.value.gt(one.value.times(APART)))
    return null;
  const orEqual = /不|未超|没有超|达到|控制/.test(between);
  return { one, bar, above, orEqual };
}

const holds = ({ one, bar, above, orEqual }: Compared): boolean => {
  if (one.value.eq(bar.value)) return orEqual;
  return above ? one.value.gt(bar.value) : one.value.lt(bar.value);
};

/** 满意度93%，高于95%的目标: two figures, and words that say which is the larger. */
export function comparisons(sentence: Sentence): Claim[] {
  const { figures, text } = sentence;
  return figures.flatMap((one, index) => {
    const bar = figures[index + 1];
    const compared = bar && comparedAt(sentence, one, bar);
    if (!bar || !compared) return [];
    const [said, level] = [one, bar].map(({ start, end }) => text.slice(start, end));
    const words = text.slice(one.end, bar.start).replace(/^[，,、（(\s]+/, '');
    const message = `“${said}”与“${level}”比较，写“${words}${level}”不对，请核对是哪个数有误。`;
    const verdict = holds(compared) ? 'holds' : 'wrong';
    return [state(sentence, { kind: 'target', verdict, at: one, message })];
  });
}
