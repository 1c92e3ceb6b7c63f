import { squeeze } from '../../../values/fold';
import type { FormIndex } from './indexed';
import { mentionsIn } from './mentions';

/** What a heading may say besides naming something. */
const GENERAL =
  /情况|分析|说明|概况|基本|总体|年度|全年|当年|本年|部门|单位|整体|预算|决算|支出|收入|资金|财政|项目|经费|专项|执行|使用|管理|投入|安排|落实|到位|拨付|完成|实施|组织|绩效|自评|目标|评价|结果|结论|存在|问题|改进|措施|建议|主要|工作|开展|上级|下达|分解|[省市区县]级|本级|一般公共|政府性基金|国有资本经营|社会保险基金|部分|各|等|和|及|与|的|[、，,：:。.（）()“”"\d\s一二三四五六七八九十]/g;
/** Kinds of spending that a form has no row for, where a heading opens with them. */
const NO_ROW =
  /^(?:[“"‘']|部门|单位|年度|全年|本年|财政|拨款|一般公共预算)*(三公|公用经费|(?:公务)?接待|公务用车|因公出国|会议费|培训费|政府采购)/;
const OF_MONEY = /专项|项目|工程|课题|经费|采购|基金/;

/** True where a heading names an item of expenditure that the forms do not tell of: what stands under it is not theirs. */
export function isForeign(heading: string, index: FormIndex): boolean {
  const words = squeeze(heading);
  const kind = NO_ROW.exec(words)?.[1];
  if (kind !== undefined)
    return mentionsIn(words, words.indexOf(kind), words.length, index).length === 0;
  if (!OF_MONEY.test(words)) return false;
  const bare = index.tables.reduce(
    (text, { table: { form } }) =>
      form.unitName ? text.replace(squeeze(form.unitName), '') : text,
    words,
  );
  if (mentionsIn(words, 0, words.length, index).length > 0) return false;
  const rest = bare.replace(GENERAL, '');
  const isOwn = index.tables.some(({ table: { form } }) => {
    const own = squeeze(form.project ?? '');
    return [...rest].every((char) => own.includes(char));
  });
  return rest.length >= 2 && !isOwn;
}
