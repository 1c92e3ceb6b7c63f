import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { ACTIVITY, COUNT_NAME, EFFECT, RATE_NAME } from '../vocabulary/proof/results';
import { ownBodyOf, type Stretch } from './text/body';
import { captured } from './text/captured';
import { headingPlace } from './text/headingPlace';
import { itemsOf } from './text/items';
import { isInside, sectionsOfKind } from './text/kinds';
import { quote } from './text/quote';

const LEAST_ITEMS = 2;
/** What is said of the mark, and dates, are no data of the indicator. */
const NOT_DATA =
  /(?:该项|本项)?(?:指标)?得\s*\d+(?:\.\d+)?\s*分|分值\s*\d+(?:\.\d+)?\s*分|(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?|12345|“[^”]{1,12}”/g;

/** 效果一节的每一条都只说做了什么 */
function activities(context: ProofContext): ProofDefect[] {
  return sectionsOfKind(context.structure, 'effects').flatMap((section) => {
    const items = itemsOf(context, section).filter(({ text }) => text.length > 10);
    const told = items.filter(({ text }) => EFFECT.test(text));
    const done = items.filter(({ text }) => ACTIVITY.test(text));
    const [first] = done;
    if (!first || told.length > 0 || done.length < LEAST_ITEMS) return [];
    const word = captured(ACTIVITY.exec(first.text), 0);
    const message = `“${section.heading}”写的都是“${word}”一类的会议和做法，没有写产生的效果。请写出变化和数据，例如办结率、下降幅度、受益人数。`;
    return [{ place: headingPlace(context, section), message, found: word }];
  });
}

const nameOf = (heading: string): string =>
  heading
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/(?:指标)?(?:完成情况|情况)$/, '')
    .trim();

/** 某某率 without a rate, 某某数量 without a number */
function dataOf(name: string, body: readonly Stretch[]): string | null {
  const says = (data: RegExp) => body.some(({ text }) => data.test(text.replace(NOT_DATA, '')));
  if (RATE_NAME.test(name))
    return says(/[%％‰]|百分之|\d\s*[/／]\s*\d|全部|零发生|为零/) ? null : '比率';
  if (COUNT_NAME.test(name))
    return says(/\d|[二三四五六七八九十百千万两](?:个|次|场|名|户|件|份|项)/) ? null : '数量';
  return null;
}

/** Indicators listed among the goals have no result yet. */
function unrelated(context: ProofContext): ProofDefect[] {
  return context.structure.sections.flatMap((section): ProofDefect[] => {
    const name = nameOf(section.heading);
    if (section.level < 3 || name.length < 4) return [];
    if (isInside(context.structure, section.paragraph, 'goals')) return [];
    const body = ownBodyOf(context, section);
    const wanted = body.length === 0 ? null : dataOf(name, body);
    if (wanted === null) return [];
    const message = `${quote(name)}下面的文字没有写出${wanted}，说明不了这个指标完成得怎样。请写明实际完成的${wanted}。`;
    return [{ place: headingPlace(context, section), message, expected: wanted }];
  });
}

/** 文不对题 */
export const R17: ProofCheck = {
  code: 'R17',
  title: '效果写成了会议和做法，或者文字没有说到指标',
  severity: 'hint',
  sources: ['自评报告复核要求'],
  looksFor:
    '效果、效益一节的各条是否都只有召开会议、成立机构、开展检查，没有一条说到变化；名称是“率”“数量”的指标，下面的文字有没有相应的数。',
  mend: '效果写变化和数据；每个指标写明实际完成值。',
  find: (context) => [...activities(context), ...unrelated(context)],
};
