import { EMPTY_WORDS, INSTRUCTION_OPENINGS } from '../vocabulary/unfilled';
import { WordList } from './wordList';

const EMPTY = new Set(EMPTY_WORDS);
const OPENINGS = new WordList(INSTRUCTION_OPENINGS);
/** Nothing but dashes, dots, underscores and the like. */
const ONLY_MARKS = /^[-—–_/\\.,，。、;；:：…·~*?？"'“”()（）|]*$/;
/** ≥**个, XX%, ××万元: the place of a number that was never filled in. */
const PLACEHOLDER =
  /^[≥≤<>=]{0,2}(?:[×Xx＊○□■_*]{2,8}|[×Xx＊○□*](?=%))[%‰\p{Script=Han}㎡/]{0,6}$/u;
const LENGTH_LIMIT = /\d{2,4}个?字(?:以内|左右|以上|之内|内)|(?:不超过|不少于|限)\d{2,4}个?字/;
const ASKS = /说明|填写|填报|描述|简述|概述|阐述/;
/** …完成情况(100字以内) */
const LIMIT_IN_BRACKETS = /[(（]\D{0,8}\d{2,4}个?字\D{0,4}[)）]$/;
/** A whole text in brackets that tells what to write: (填写完成情况). */
const BRACKETED = /^[(（【[〔].{0,120}[)）】\]〕]$/;
const ASKS_IN_BRACKETS = /填写|填报|请(?:填|输|说|简|选|在|对|按)|此处|说明.*情况|字以内|例如|示例/;
const LONGEST = 300;

/** True where squeezed text is blank, a dash, 无, a placeholder, or an instruction that was left in. */
export function isUnfilled(text: string): boolean {
  if (text === '' || EMPTY.has(text.replace(/[。.]$/, ''))) return true;
  if (text.length > LONGEST) return false;
  if (ONLY_MARKS.test(text) || PLACEHOLDER.test(text)) return true;
  if (OPENINGS.at(text, 0) !== null) return true;
  if (BRACKETED.test(text)) {
    const inside = text.slice(1, -1);
    if (isUnfilled(inside) || (ASKS_IN_BRACKETS.test(inside) && !/[)）].*[(（]/.test(inside)))
      return true;
  }
  return LIMIT_IN_BRACKETS.test(text) || (LENGTH_LIMIT.test(text) && ASKS.test(text));
}

/** What is printed for nothing. */
export const printUnfilled = (): string => '/';
