/** 分为四个阶段： and what goes on behind it. */
export const ANNOUNCED =
  /(?<![\d.第每一两二三四五六七八九十])(\d{1,2}|[两二三四五六七八九十])个?(阶段|环节|步骤)(?:进行|实施|开展|推进|组织实施)?\s*(?:[:：。]|，(?=\p{Script=Han}{2,8}(?:阶段|环节|步骤)[（(：:])|$)/gu;
/** 准备阶段（2024年1月）, 准备阶段：, where it opens a clause: a stage by its name; behind a comma a mark must follow it. */
export const NAMED =
  /(?:^|[；;。\n]|[，,](?=\p{Script=Han}{2,8}(?:阶段|环节|步骤)[（(：:]))\s*(?:首先|然后|最后)?(?:是|为)?(\p{Script=Han}{2,8}(阶段|环节|步骤))(?=[（(：:，,])/gu;
/** 第一阶段, 下一阶段: counted, or spoken of. */
export const NOT_NAMED =
  /^(?:第|下一|上一|本|该|各|每|此|这|现|一是|二是)|[一二三四五六七八九十]个/;
