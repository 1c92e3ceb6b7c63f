import type { Figure } from './figure';

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

/** What the words between two figures say of the first; null where the second is no bar. */
export interface Bar {
  /** True where the words say the first is the larger. */
  readonly above: boolean;
  /** Words such as 不低于 are true of equal figures too. */
  readonly orEqual: boolean;
}

/** 高于95%的目标, 未达到60万元的目标: the bar that `figure` sets for what is told before `from`; null where it sets none. */
export function barAt(text: string, from: number, figure: Figure): Bar | null {
  const between = text.slice(from, figure.start);
  if (between.length > 24 || !/^[，,、（(]/.test(between.trim()) || /[。；;]/.test(between))
    return null;
  const [above, below] = [ABOVE.test(between), BELOW.test(between) || WITHIN.test(between)];
  if (above === below) return null;
  const isBar =
    BAR_AHEAD.test(between.trim()) || BAR_BEHIND.test(text.slice(figure.end, figure.end + 12));
  return isBar ? { above, orEqual: /不|未超|没有超|达到|控制/.test(between) } : null;
}
