import type { NarrativeKind } from '../model/form';

/**
 * 表中成段文字的栏目名称 First pattern that fits the label (without numbering, blanks and brackets) names its kind.
 * 备注 and 说明 alone are left out: what stands there is printed by the form.
 */
export const NARRATIVE_LABELS: readonly {
  readonly kind: NarrativeKind;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'course',
    pattern: /^(项目)?(实施|主要)(工作)?内容(及|和|与)?(实施)?(过程)?(概述|情况)?$/,
  },
  { kind: 'course', pattern: /^(项目)?(组织)?实施(过程|情况)(概述|说明)?$/ },
  { kind: 'conclusion', pattern: /^(单位|部门|项目|绩效|综合)?(自评|评价)(结论|结果说明)$/ },
  {
    kind: 'problem',
    pattern:
      /^(项目|绩效)?(管理)?(中)?(存在|发现)的?(主要)?问题((及|和|与|、).*)?$|^主要问题((及|和|与|、).*)?$|^问题(及|和)(原因(分析)?|建议)$/,
  },
  {
    kind: 'measure',
    pattern:
      /^(下一步|今后|后续)?(的)?(拟采取的)?(整改|改进)(方向|意见|建议|措施)((及|和|与|的|、).*)?$|^(下一步|下步)(工作)?(的)?(打算|计划|安排|建议|措施)$|^(相关|有关|意见)(和|及)?建议$/,
  },
  {
    kind: 'note',
    pattern:
      /^(其他|其它)?需要?(说明|反映|报告)的?(其他|其它)?(情况|问题|事项)$|^(其他|其它)(情况)?说明$/,
  },
  {
    kind: 'note',
    pattern:
      /^(?=.*(偏差较?大|目标)).{0,12}(偏差|未完成|未达成|未实现).{0,8}原因(分析|说明)?((及|和|与|、).*)?$/,
  },
];

/** A character that every label above has: most cells need no closer look. Labels may be written with blanks between. */
export const NARRATIVE_HINT = /[容程况述结论问题措施建议打算计划安排情说明事项因]/;
