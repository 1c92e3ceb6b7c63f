import { sentences } from './text';

const MEASURE_LABEL = /(下一步|拟采取的?)?(改进|整改)?措施(为|是)?\s*[：:]/u;
const CAUSE_LABEL = /^([（(]?[一1][)）.、．]\s*)?(主要)?(偏差)?原因(分析)?(为|是)?\s*[：:]?\s*/u;
/** 2. or 二、 left behind when the label after it is cut off. */
const DANGLING_NUMBER = /[\s；;，,。]*[（(]?[二2][)）.、．]$/u;
const AHEAD_WORDS =
  '下一步|下步|下一?年|今后|后续|接下来|以后年度|(我\\p{Script=Han}{1,3})?(将|拟)';
/** The stop before a clause that looks ahead. */
const AHEAD = new RegExp(`[，,；;。]\\s*(?=${AHEAD_WORDS})|^(?=${AHEAD_WORDS})`, 'u');

/** 偏差原因 and 改进措施 taken apart; '' for what the cell does not say. */
export interface Reason {
  readonly cause: string;
  readonly measure: string;
}

/** Splits a 偏差原因分析及改进措施 text at the word that opens the measures. */
export function splitReason(text: string | null): Reason {
  const plain = sentences(text ?? '');
  const cut = MEASURE_LABEL.exec(plain) ?? AHEAD.exec(plain);
  const cause = cut ? plain.slice(0, cut.index).replace(DANGLING_NUMBER, '') : plain;
  const measure = cut ? plain.slice(cut.index + cut[0].length) : '';
  return { cause: sentences(cause.replace(CAUSE_LABEL, '')), measure: sentences(measure) };
}
