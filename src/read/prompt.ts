import { squeeze } from '../values/fold';
import { isUnfilled } from '../values/unfilled';

const LIMIT =
  '(?:字数)?(?:请?控制在|限制?在?|不得?超过|不多于)?(\\d{2,4})个?字(?:以内|之内|以下|左右|内)?';
/** A length limit with what it asks for: 200字以内，需写明项目自评总分. */
const ONLY_LIMIT = new RegExp(
  `^[(（【[]?${LIMIT}(?:[,，;；:：][^。]{0,40})?[)）】\\]]?[。.]?$`,
  'u',
);
/** A length limit in brackets that opens or closes a text. */
const BRACKETED = new RegExp(`^[(（]${LIMIT}[)）][。.:：]?|[(（]${LIMIT}[)）]$`, 'gu');
const STATED = new RegExp(LIMIT, 'u');
/** What is longer was written by a person, though the limit was left behind it. */
const LONGEST_PROMPT = 40;

/** True where a text is no more than a length limit that the form prints to be replaced. */
export const isLengthPrompt = (text: string): boolean => ONLY_LIMIT.test(squeeze(text));

/** What a unit wrote into a field for prose, without the form's own prompt; '' where that is all there is. */
export function writtenText(text: string): string {
  const own = text.trim().replace(BRACKETED, '').trim();
  if (isLengthPrompt(own) || isUnfilled(squeeze(own))) return '';
  return isUnfilled(squeeze(text)) && own.length <= LONGEST_PROMPT ? '' : own;
}

/** 字数上限 that a label or a prompt states; null where it states none. */
export function statedLimit(text: string): number | null {
  const limit = STATED.exec(squeeze(text))?.[1];
  return limit === undefined ? null : Number(limit);
}
