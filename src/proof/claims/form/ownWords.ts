import { squeeze } from '../../../values/fold';
import type { FormIndex } from './indexed';
import { mentionsIn } from './mentions';
import type { Placed } from './scope';

/** What may stand before a column's name without naming anything else. */
export const OWN =
  /[（(]\d+[）)]|(?:全年|年初|调整后)?(?:预算|执行)数|超出|低于|未得满分|未全部执行|20\d\d\s*年?度?|完成率|[=/×÷\s]|本年|今年|按|类别|划分|分为|构成|来源|性质|为|年度|我[\p{Script=Han}]{1,2}|本(?:单位|部门|项目|年度?)|该(?:单位|部门|项目)|各项目|单位|部门|项目|整体|支出|资金|收入|财政|预算|总额|总数|合计|共计|共|总|的|其中|:|：|[“”"'（）()《》]|当年|全年|年末|截至|列明|自评表|按照|一是|二是|三是|四是|五是|和|与|及|、|\d+[.、个]|[一二三四五六七八九十]+、/gu;

/** Without what names the unit, the project, a row of the form or nothing; '' where nothing else is spoken of. */
export function otherWords(words: string, place: Placed, index: FormIndex): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of mentionsIn(words, 0, words.length, index)) {
    rest += words.slice(from, start);
    from = end;
  }
  rest += words.slice(from);
  const unit = place.scope.table?.form.unitName ?? index.tables[0]?.table.form.unitName;
  return (unit ? rest.replaceAll(squeeze(unit), '') : rest).replace(OWN, '').trim();
}
