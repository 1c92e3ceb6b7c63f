/** 没有做好的 迟报, 逾期, 不合格: what is short of what a rate is of. */
export const FAILING =
  /迟[报交到缓]|延[迟误期]|逾期|超[期时](?!长)|过期|漏[报检登办]|误[报差]|差错|退回|缺[勤席]|不(?:合格|达标|及时|满意|符合)|未(?:按[时期]|及时|办结|完成|达标|通过|整改)/;

/** 发现不合格产品, 整改后仍不合格: what was met with, not what was worked on. */
export const MET_WITH = /发现|查出|检出|查实|发生|出现|存在|产生|后|仍|(?<!其)中|未|不|没/;

/** 按期办结率, 合格率: of how well it was done, which what failed takes off. */
export const OF_QUALITY = /[按限如][期时]|及时|准时|合格|达标|满意|优良|符合|准确|正确|出勤|到课/;
