/** “单位”既可能是单位名称，也可能是金额单位，看旁边写的什么 */
export const BARE_UNIT_LABELS: readonly string[] = ['单位'];
