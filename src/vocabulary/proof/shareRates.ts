/** 占整体的比率 Rates whose part is taken from the whole, so that none is above 100%. 完成率、执行率、到位率、毛入学率、参保率、达标率 may be, and 普及率 counts devices on residents. */
export const SHARE_RATE =
  /(?:(?:合格|完好|通过|优良|优秀|良好|优质|满意|知晓|及时|按期|按时|准时|准确|正确|成活|存活|保存|规范|公开|合规|有效|可用|在线|出勤|到课|毕业|取证|获证|持证|无害化处理)率|满意度|知晓度)$/;

/** Those that some work out on a number of another source, such as the residents registered. */
export const SHARE_OF_ESTIMATE = /(?:覆盖|签约|建档|就业|(?<!毛)入学)率$/;
