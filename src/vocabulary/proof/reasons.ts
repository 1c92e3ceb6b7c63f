/** 扣分的理由 Marks are said to have been taken off; 未扣分 and 不扣分 say the opposite. */
export const TAKEN_OFF =
  /(?<![不未无没折代抵])扣(?!分项|分情况|分说明)|(?:未|没有|不能?)得?满分|酌减/;

/** 因……, 受……影响: what introduces a cause; 影响力, 可持续影响 and 因地制宜 do not. */
export const CAUSE =
  /(?<![起成基])因(?![地此而])|由于|原因|主要是|鉴于|考虑到|(?<!社会|持续|生态|环境|经济|积极)影响(?![力范面])/;

/** What fell short. */
export const FELL_SHORT =
  /未(?!来)|没有|尚[未有不]|不(?:足|够|全|及时|完整|规范|到位|达标|合格|符|准|细|高|强)|滞后|迟|延[误迟期后长]|推后|偏[差低高慢少离]|较[慢差]|低于(?:目标|指标|标准|要求|序时)|超[期时支]|缺|差距|误差|波动|暂停|取消|调减|退回|受[^，,。；;]{1,16}影响/;

/** 部分点位未能按期完工: fell short without a word of cause. */
export const FAILED_TO = /未能|没能/;
