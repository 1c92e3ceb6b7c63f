/** 输出文件夹里的各个去处 */
export const PLACES = {
  results: '逐户',
  letters: '退回意见',
  reviews: '复核表',
  book: '汇总.xlsx',
  data: '汇总.json',
} as const;
