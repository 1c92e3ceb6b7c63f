/** 全县的, 本单位的, 覆盖县域内的, 辖区的: all there are; 雁山区的 and 抽查的 are some. */
const PLACES = '(?:[省市县区镇乡村街州旗]|街道|乡镇|镇街|单位|部门|系统|局|校)';
export const OF_ALL = new RegExp(
  `(?:(?:全|本|我|各|整个|所有|(?:覆盖|涉及|惠及|服务|包括|包含)了?|^)${PLACES}(?:域|境|范围|辖区)?内?|辖区内?|境内|当地|本地|全部|所有)的$`,
);

/** 尚未出台办法的: what narrows down what is counted; 已竣工的 are those told of as done. */
export const NARROWED = /[^已]{1,4}的$/;

/** 实地查看, 另有, 已有: some of them, which others are not held to. */
export const SOME_OF =
  /(?:已有|已经有|其余|其他|另有|另外|剩余|余下|尚有|还有|仍有|仅有|只有|部分|抽[查取样选]|查看|察看|走访|检查|调研|回访|核查|巡查|暗访|选取|选择|遴选|评选|培育|打造)(?=了?$)/;

/** 共28所学校参加, 21所学校食堂存在问题 */
export const SOME_DID =
  /^(?:参加|参与|参评|入选|获评|达标|试点|制定|出台|建成|完成|通过|没有|未|尚|\p{Script=Han}{0,6}?(?:存在|出现|发生))/u;
