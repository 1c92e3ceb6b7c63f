/** 其中城区20处, 另有2处: some of what was counted before, and no things of their own. */
export const AMONG = /其中|其余|另有|另外/;
/** 剩余2个, 未完成3户: those that were not done; 未成年人 are not meant. */
export const LEFT = /剩余|余下|尚|[还仍]有|未(?!成年|来)|没有/;
