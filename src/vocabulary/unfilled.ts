/** 等于没有填写的内容；只由标点和横线组成的内容也算没有填写 */
export const EMPTY_WORDS: readonly string[] =
  '无 暂无 空 空白 未填 未填写 未填报 待填 待填写 待填报 待补充 待定 无数据 暂无数据 无内容 NULL null Null nil N/A n/a NA #N/A #VALUE! #REF! #NAME?'.split(
    ' ',
  );

/** 表格自带的填写说明的开头 */
export const INSTRUCTION_OPENINGS: readonly string[] =
  '请填写 请填报 请填 请输入 请说明 请简述 请在此 请选择 请描述 请对照 填写说明 填写要求 填写实际 填写年度 填写指标 填写完成 填写具体 填写相关 填写本 填写全年 此处填 此处请 此栏填 本栏填 在此填 填入 简述 简要说明 简要描述 逐项说明 对照年度目标,说明 对照年度目标，说明 对照年度目标说明 说明相关任务'.split(
    ' ',
  );
