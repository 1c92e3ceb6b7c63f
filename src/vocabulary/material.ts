/** 报告素材 The sheet where the unit types what no form can know. */
export const MATERIAL_SHEET = '报告素材';

/** Its columns, in order; found by these names, so that a person may move or widen them. */
export const MATERIAL_COLUMNS = {
  section: '报告章节',
  prompt: '要填写的内容',
  text: '填写内容',
  lastYear: '上年内容（供参考）',
  id: '编号（请勿改动）',
} as const;

/** Characters wide, in the order of `MATERIAL_COLUMNS`. */
export const MATERIAL_WIDTHS = [28, 36, 60, 36, 16] as const;

/** Opens the prompt of a row that may stay empty. */
export const MAY_STAY_EMPTY = '（可不填）';
