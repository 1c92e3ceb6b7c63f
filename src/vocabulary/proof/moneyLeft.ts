/** 全年支出, 截至12月底，累计支付: what was spent in all, and not on one of several things; 项目支出 is one kind of it. */
export const ALL_SPENT =
  /^(?:截[至止][^，,。；;]{0,16}|20\d\d年度?)?(?:预算|资金|全年|当年|年度|年末|实际|累计|共计?|总|已)*(?:支出|执行|使用|支付|拨付|完成)(?:数|额|金额|资金|总额|合计)?(?:共计?|合计|为|是|了|[:：])*$/;

/** 年末结余, 未支出的: all that was left over. */
export const ALL_LEFT =
  /^(?:年末|年终|尚|形成|产生|的|项目|预算|资金|财政|当年|还)*(?:结转和结余|结转结余|结转|结余|剩余|余额|余|未(?:支出|执行|使用|支付))(?:资金|金额|总额|数|额|的)*(?:为|是|[:：])*$/;

/** 其中财政拨款: part of what was told before. */
export const PART_OF_MONEY = /其中|基本支出|项目支出|人员|公用|三公/;

/** What came in besides the budget, went elsewhere, or bound it otherwise: 预算－支出＝结余 need not hold. */
export const OTHER_MONEY =
  /收回|缴回|上缴|交回|退[回还]|核减|压减|盘活|调剂|注销|净[增减]|到位|收到|拨入|自筹|合同|中标|(?:上年|年初|以前年度)结[转余]|结转(?:的)?(?:上年|以前年度)|另[有外付]|垫付|借[款入支]|利息|捐赠/;

/** A budget that was changed, to what is not told. */
export const ADJUSTED = /调[整增]|追加/;
