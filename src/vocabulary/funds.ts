import type { FundRole } from '../model/form';

/** 资金行词汇 First pattern that fits the label (without 其中：) names its role. */
export const FUND_ROLES: readonly { readonly role: FundRole; readonly pattern: RegExp }[] = [
  {
    role: 'total',
    pattern:
      /^(年度|全年|本年度?|项目)?(预算)?(总?资金|投资|经费)?(总额|总金额|总计|合计|总数)$|^(项目)?总(资金|投资)$|^(部门|单位)?整体支出(总额|总计|合计|总数)?$|^(部门|单位|年度|全年)?(预算)?支出(总额|总计|合计|总数)$/,
  },
  { role: 'basic', pattern: /^基本支出/ },
  { role: 'projects', pattern: /^项目支出/ },
  { role: 'carryover', pattern: /^(上年|以前年度)结转/ },
  { role: 'account', pattern: /专户|非税收入/ },
  { role: 'unit', pattern: /^单位(自有)?资金/ },
  { role: 'other', pattern: /^其他(资金|收入)?$|自筹|社会资金|社会资本|银行贷款|捐赠/ },
  {
    role: 'fiscal',
    pattern:
      /财政拨款|财政资金|财政性资金|一般公共预算|政府性基金|国有资本经营|预算内|债券|^(中央|地方|自治区|省|市|州|县|区|盟|旗|乡镇|上级|本级).*(资金|补助|配套|拨款|专项)/,
  },
];

/** 财政拨款之下的分项：已列财政拨款时不重复相加 */
export const FISCAL_PART =
  /^(一般公共预算|政府性基金|国有资本经营|中央|地方|自治区|省|市|州|县|区|盟|旗|乡镇|上级|本级|.*债券)/;

/** 按来源、按支出 The two ways a total is broken down. */
export const SOURCE_ROLES: readonly FundRole[] = [
  'fiscal',
  'carryover',
  'account',
  'unit',
  'other',
];
export const EXPENDITURE_ROLES: readonly FundRole[] = ['basic', 'projects'];
