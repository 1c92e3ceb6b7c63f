export const OTHER_SELF = '我单位';

/** 自称与单位名称后缀 The longest suffix that fits counts, so exceptions stand as longer suffixes. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  我街道: ['街道办事处', '街道办', '街道'],
  我镇: ['镇人民政府', '镇政府', '镇'],
  我乡: ['乡人民政府', '乡政府', '乡'],
  我办: ['办公室', '办'],
  我局: ['局'],
  我厅: ['厅'],
  我部: ['部'],
  我委: ['委员会', '管委会', '居委会', '村委会', '委'],
  我会: [
    '总工会',
    '工会',
    '残联',
    '妇联',
    '侨联',
    '文联',
    '科协',
    '工商联',
    '协会',
    '学会',
    '商会',
    '联合会',
    '红十字会',
  ],
  我中心: ['中心'],
  我院: ['院'],
  我校: ['校', '大学', '中学', '小学'],
  我园: ['幼儿园', '园'],
  我馆: ['馆'],
  我站: ['站'],
  我所: ['派出所', '所'],
  我队: ['大队', '支队', '总队', '中队'],
  我公司: ['公司'],
  我集团: ['集团'],
  [OTHER_SELF]: ['俱乐部', '常务委员会', '常委会'],
};

/** Longer suffixes first. */
export const SELF_NAMES: readonly { readonly suffix: string; readonly self: string }[] =
  Object.entries(SUFFIXES)
    .flatMap(([self, suffixes]) => suffixes.map((suffix) => ({ suffix, self })))
    .sort((a, b) => b.suffix.length - a.suffix.length);
