/** 指标类别、指标类型：它们是级次还是定量、定性之类，看列里写的什么 */
export const KIND_HEADERS: readonly string[] = [
  '指标类别',
  '指标类型',
  '指标分类',
  '指标大类',
  '指标维度',
  '绩效指标类别',
  '绩效指标类型',
  '类别',
  '类型',
  '分类',
];

/** 没有“三级指标”一列时，指标的名称可能写在这样的列里 */
export const NAME_HEADERS: readonly string[] = [
  '指标内容',
  '绩效指标内容',
  '具体指标内容',
  '绩效指标',
  '考核指标',
  '评价指标',
  '指标',
];

/** 分到四级的表，第四级是指标本身 */
export const FOURTH_LEVEL: readonly string[] = ['四级指标', '四级', '四级指标名称'];

/** 指标值、完成值分成符号、数值、单位几列的，数值所在的列 */
export const VALUE_HEADERS: readonly string[] = ['数值', '值', '数量值', '指标数值'];

/** 二级指标的名称，一级指标不会这样叫 */
export const LEVEL_TWO =
  /^(数量|质量|时效|经济效益|社会效益|生态效益|环境效益)(类)?(指标)?(?![\p{Script=Han}])/u;
