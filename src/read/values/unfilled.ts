const EMPTY_WORDS = new Set([
  '',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '－',
  '无',
  '暂无',
  '空',
  '未填',
  '待填',
  'NULL',
  'null',
  '#N/A',
]);
const INSTRUCTION =
  /\(?\d{2,4}字(以内|左右)\)?|^(请填写|请输入|请说明|填写说明|对照年度目标,?，?说明)/;

/** True where squeezed text is blank, a dash, 无, or an instruction that was left in. */
export function isUnfilled(text: string): boolean {
  return EMPTY_WORDS.has(text) || INSTRUCTION.test(text);
}
