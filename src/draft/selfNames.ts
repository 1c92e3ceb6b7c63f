/** 单位名称后缀与自称 First fit counts, so longer suffixes stand before those they end in. */
export const SELF_NAMES: readonly { readonly suffix: string; readonly self: string }[] = [
  { suffix: '街道办事处', self: '我街道' },
  { suffix: '街道办', self: '我街道' },
  { suffix: '街道', self: '我街道' },
  { suffix: '办公室', self: '我办' },
  { suffix: '办', self: '我办' },
  { suffix: '局', self: '我局' },
  { suffix: '厅', self: '我厅' },
  { suffix: '中心', self: '我中心' },
  { suffix: '委员会', self: '我委' },
  { suffix: '委', self: '我委' },
  { suffix: '院', self: '我院' },
  { suffix: '校', self: '我校' },
  { suffix: '大学', self: '我校' },
  { suffix: '中学', self: '我校' },
  { suffix: '小学', self: '我校' },
  { suffix: '馆', self: '我馆' },
  { suffix: '站', self: '我站' },
];

export const OTHER_SELF = '我单位';
