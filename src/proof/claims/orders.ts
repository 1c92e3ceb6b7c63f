import type { Claim } from '../../model/claim';
import type { Sentence } from './sentence';
import { state } from './state';

const AS_OF = /(?:截[至止]|止于)(?:到)?\s*((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const TITLED =
  /标题[^，。；]{0,8}?((?:19|20)\d\d)\s*年[^。；]{0,20}(?:正文|表头|表内|落款)[^，。；]{0,8}?((?:19|20)\d\d)\s*年/;

const dayOf = (match: RegExpExecArray): string => match.slice(1).map(Number).join('-');

/** 截止日和年度前后不一 Two days, and two years, that one sentence cannot both be about. */
export function orders(sentence: Sentence): Claim[] {
  const { text, start, end } = sentence;
  const words = text.slice(start, end);
  const place = ({ 0: { length }, index }: RegExpExecArray) => ({
    start: start + index,
    end: start + index + length,
  });
  const asOf = [...words.matchAll(AS_OF)];
  const [first, second] = asOf;
  const claims: Claim[] = [];
  if (first && second) {
    const same = dayOf(first) === dayOf(second);
    const message = `一句话里有两个截止日：“${first[0]}”和“${second[0]}”，请删去其中一个。`;
    claims.push(
      state(sentence, {
        kind: 'order',
        verdict: same ? 'holds' : 'wrong',
        at: place(second),
        message,
      }),
    );
  }
  const titled = TITLED.exec(words);
  if (titled) {
    const verdict = titled[1] === titled[2] ? 'holds' : 'unclear';
    const message = `标题写${titled[1]}年，正文写${titled[2]}年，请核对年度。`;
    claims.push(state(sentence, { kind: 'order', verdict, at: place(titled), message }));
  }
  return claims;
}
