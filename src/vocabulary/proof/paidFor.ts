/** 全县共有教师120人: how many there are, not how many were paid for; 共有120人参加 tells of those who came. */
export const THERE_ARE =
  /(?:共|现|实|总|原|常|拥)有|在[册籍编职岗校]|户籍|常住|全[省市县区镇乡村街州校]共?计?$/;
export const CAME = /参加|参训|参与|参保|接受|领取|享受|获得|完成/;
/** 全年合计发放, 累计支付: what was paid within a time, which may be for more than was counted. */
export const PAID_IN_TIME = /累计|全年|年内|本年|当年|截至|已/;
/** Words that say of nothing what it was. */
export const OF_NOTHING =
  /累计|全年|年内|本年|当年|截至|已|共计?|合计|总计|小计|每|发放|支付|支出|拨付|补[助贴]|费用|资金|完成|实际/g;
