import type { Claim } from '../../model/claim';
import type { Sentence } from './sentence';
import { state } from './state';

const PART =
  /^(?:其中)?(?:20\d\d年)?(?:上半年|下半年|第?[一二三四]季度|前三季度|1[-—至]\d{1,2}月)(?:份)?(\p{Script=Han}{2,8})$/u;
const WHOLE = /^(?:20\d\d年)?(?:全年|本年|年度)(\p{Script=Han}{2,8})$/u;
const NET = /增|减|升|降|新|余|存|率/;

/** 上半年支出280万元，全年支出260万元: no part of a year holds more than the year. */
export function withinYear(sentence: Sentence): Claim[] {
  const exact = sentence.figures.filter(({ approximate }) => !approximate);
  return exact.flatMap((whole) => {
    const name = WHOLE.exec(whole.lead)?.[1];
    if (name === undefined || whole.unit === '' || whole.unit === '%' || NET.test(name)) return [];
    const part = exact.find(
      ({ lead, unit }) => unit === whole.unit && PART.exec(lead)?.[1] === name,
    );
    if (!part || part.value.lte(whole.value)) return [];
    const said = sentence.text.slice(whole.start, whole.end);
    const message = `全年“${said}”还不到其中一段时间的${sentence.text.slice(part.start, part.end)}，请核对。`;
    return [state(sentence, { kind: 'sum', verdict: 'unclear', at: whole, message })];
  });
}
