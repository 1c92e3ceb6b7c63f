/** 等级的通用分档：90（含）以上优，80（含）以上良，60（含）以上中，以下差（财预〔2020〕10号） */
export const GRADE_BANDS = [
  { from: '90', grade: '优' },
  { from: '80', grade: '良' },
  { from: '60', grade: '中' },
  { from: '0', grade: '差' },
] as const;
