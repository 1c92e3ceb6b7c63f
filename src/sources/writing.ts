import type { Source } from '../model/source';

/** 行文 Standards of writing, and what reviewers of reports ask for. */
export const WRITING: readonly Source[] = [
  {
    id: 'GB/T 9704—2012',
    title: '党政机关公文格式',
    issuer: '国家质量监督检验检疫总局、国家标准化管理委员会',
    kind: 'standard',
    wording:
      '结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注；发文字号由发文机关代字、年份、发文顺序号组成，年份用全称，用六角括号“〔〕”括入，' +
      '发文顺序号不加“第”字，不编虚位；成文日期用阿拉伯数字将年、月、日标全；有附件的，在正文下空一行写明附件名称。',
    verified: false,
  },
  {
    id: 'GB/T 15834—2011',
    title: '标点符号用法',
    issuer: '国家质量监督检验检疫总局、国家标准化管理委员会',
    kind: 'standard',
    wording: '汉语文稿用全角标点；括号、引号、书名号成对使用；句末用句号、问号或者叹号。',
    verified: false,
  },
  {
    id: 'GB/T 15835—2011',
    title: '出版物上数字用法',
    issuer: '国家质量监督检验检疫总局、国家标准化管理委员会',
    kind: 'standard',
    wording: '同一场合的数字用法应当前后一致，包括多位数的分节。',
    verified: false,
  },
  {
    id: '现代汉语规范用字',
    title: '现代汉语通行的用字与搭配',
    issuer: '通行辞书',
    kind: 'practice',
    wording:
      '“截至”指到某个时间为止，后面跟时间；“截止”指到期停止。“行使”职权，“行驶”车船；“地”在动词前，“得”在补语前。',
    verified: false,
  },
  {
    id: '自评报告复核要求',
    title: '已公布的自评报告质量复核要求',
    issuer: '各地财政部门',
    kind: 'practice',
    wording:
      '报告每缺失一项内容或者重复一个部分的，扣分；评分与等级不符、分值计算散总不符的，扣分；错别字每处扣分；附表与正文应当一致；' +
      '要用评价的眼光组织材料，不得用单位介绍或者工作总结代替；问题要与改进措施对应。',
    verified: true,
  },
  {
    id: '行文逻辑',
    title: '时间、称谓与内容的前后一致',
    issuer: '无需依据',
    kind: 'practice',
    wording:
      '年度结束后才能作出该年度的自评；报告所引通知、截至日期应当属于本年度；自评报告用本单位的口吻；同一事项前后说法一致。',
    verified: true,
  },
];
