import { OPEN_NUMBER } from './openNumbers';

/** 转换、复制留下的痕迹 What conversion and copying leave behind in a text. */
export interface Debris {
  readonly form: RegExp;
  readonly what: string;
  /** True where taking it out is all there is to do. */
  readonly removable: boolean;
}

/** 依据：Word 的书签和域代码、网页的标记、已公布报告里的页眉页脚 */
export const DEBRIS: readonly Debris[] = [
  { form: /\[\s*bookmark\s*:\s*[^\]]{0,60}\]/gi, what: 'Word书签的痕迹', removable: true },
  {
    form: /(?:错误|Error)\s*[!！]\s*(?:未找到引用源|未定义书签|Reference source not found|Bookmark not defined)[。.]?/gi,
    what: 'Word交叉引用失效的提示',
    removable: false,
  },
  {
    form: /\{?\s*(?:HYPERLINK\s+\\?[l"“][^}\n]{0,120}["”]|PAGEREF\s+_[A-Za-z]+\d+(?:\s*\\h)?|MERGEFIELD\s+\w+|TOC\s+\\o\s+"[^"]{0,20}"[^}\n]{0,40})\s*\}?/g,
    what: 'Word域代码',
    removable: true,
  },
  {
    form: /_(?:GoBack|Toc\d{6,12}|Hlk\d{6,12}|Ref\d{6,12})/g,
    what: 'Word书签的痕迹',
    removable: true,
  },
  {
    form: /<\/?(?:br|p|div|span|strong|b|table|tr|td|a|font|img|o:p)(?:\s[^<>]{0,200})?\/?>/gi,
    what: '网页标记',
    removable: true,
  },
  {
    form: /&(?:nbsp|amp|lt|gt|ldquo|rdquo|mdash|middot|#\d{2,5});/gi,
    what: '网页标记',
    removable: false,
  },
  { form: /�+|□{2,}|锟斤拷|烫烫烫/g, what: '乱码', removable: false },
  {
    // A joiner between two emoji makes one of them.
    form: /(?:\u200b|\u200c|\ufeff|\u00ad|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic}))+/gu,
    what: '看不见的字符',
    removable: true,
  },
  {
    form: /-\s*\d{1,3}\s*-$|^第\s*\d{1,3}\s*页\s*(?:[,，/]?\s*共\s*\d{1,3}\s*页)?$/g,
    what: '页码',
    removable: true,
  },
];

/** 还没有填写的地方 */
export const PLACEHOLDERS = new RegExp(
  [
    /【请补充[^】]{0,120}】/.source,
    /[（(](?:请|此处)(?:填写|补充|说明|描述)[^（）()]{0,60}[）)]/.source,
    /[（(][^（）()]{0,40}\d{2,4}字(?:以内|左右)[）)]/.source,
    /(?<![A-Za-z\d])[Xx×]{2,6}(?=年|月|日|万元|元|人|个(?![人体别])|次|%|局|办(?![理案好结妥])|单位|项目)/
      .source,
    /(?<![A-Za-z\d])[Xx]{2,6}(?=[省市县区乡镇])/.source,
    /(?<![A-Za-z\d])[Xx×]{2,6}(?=[一-龥]{0,6}(?:学校|学院|中学|小学|医院|中心|委员会|街道|人民政府|办事处|研究院|研究所))/
      .source,
    /(?<=[〕］\]])[Xx×]{2,6}(?=号)/.source,
    /20[Xx×]{2}年?/.source,
    /_{4,}(?=年|月|日|万元|元|%)/.source,
    OPEN_NUMBER,
  ].join('|'),
  'g',
);

/** XX文化传播有限公司: the contractor of a model report, or one whose name was left out on purpose. */
export const OPEN_COMPANIES =
  /(?<![A-Za-z\d])(?:[Xx]{2,6}|×{2,6})[一-龥]{0,14}?(?:公司|集团|事务所|合作社)/g;

/** 查处了××食品有限公司: what is told of a case hides the name rightly. */
export const CASES =
  /案件|案例|案情|查处|处罚|违法|违规|举报|投诉|信访|纠纷|诉讼|起诉|被告|原告|当事人|曝光|失信|立案|拖欠|隐去|匿名|化名|脱敏/;

/** 按“XX乡XX村”的格式登记: what is quoted as a form is not left open. */
export const QUOTED_FORM =
  /“[^“”]{1,60}”(?=的?(?:统一)?(?:格式|样式|形式|式样|体例|字样|规则|方式|命名|编号|标注))|(?<=(?:格式|样式|形如)(?:为|是|：|:)?)“[^“”]{1,60}”/g;

/** 网页的页头和页脚，一行或者一格 */
export const PORTAL =
  /^(?:索\s*引\s*号|主题分类|发布机构|生成日期|发布日期|发布时间|发文日期|成文日期|文件编号|文\s*号|有\s*效\s*性|公开范围|公开方式|公开时限|信息来源|文章来源|浏览次数|阅读次数|点击数|访问量|字号|字体|打印本页|关闭窗口|分享到|当前位置|您当前的位置|责任编辑|上一篇|下一篇|主办(?:单位)?|承办(?:单位)?|网站标识码|网站维护|备案号|版权所有|技术支持|联系电话|地址)\s*[:：]/;
export const PORTAL_ANYWHERE =
  /网站标识码|网站维护技术|ICP备|公网安备|打印本页|关闭窗口|分享到[:：]|【字体/;
/** 页脚里单独成行的内容 that is none of a report, unlike 联系电话 and 成文日期. */
export const WEAK_PORTAL = /^(?:联系电话|地址|成文日期|文\s*号|发文日期|字体|字号)/;
