import type { Place, ProseParagraph } from '../../model/proof';
import { squeeze } from '../../values/fold';
import { captured } from '../text/captured';
import { dayOfLine } from '../text/days';
import { placeOf } from '../text/place';
import { textAt } from '../text/textAt';
import { unitNameOf } from '../text/unitName';

/** 【请补充：签发日期】 The day is still to come, its place is there. */
export const OPEN_DATE = /^【请补充[^】]*(?:日期|时间)[^】]*】$/;

/** 落款 */
export interface Tail {
  readonly signature: Place | null;
  readonly date: { readonly place: Place; readonly day: string } | null;
}

/** 某某局  2024年4月10日 on one line: the name and the day. */
const TOGETHER = /^(.{3,45}?)[\s　]*((?:(?:19|20)\d\d|[二〇○零一]{4})\s*年.{2,12})$/;

interface Signed {
  readonly name: string | null;
  readonly day: string;
}

function signedLine(text: string): Signed | null {
  const alone = dayOfLine(squeeze(text));
  if (alone) return { name: null, day: alone };
  const match = text.length <= 70 ? TOGETHER.exec(text.trim()) : null;
  const name = unitNameOf(captured(match));
  const day = name ? dayOfLine(squeeze(captured(match, 2))) : null;
  return day ? { name, day } : null;
}

/** The nearest unit's name within three lines before the date; else right behind it. */
function signatureNear(paragraphs: readonly ProseParagraph[], date: number): Place | null {
  for (const index of [date - 1, date - 2, date - 3, date + 1]) {
    const line = paragraphs[index];
    if (line && line.cell === null && unitNameOf(line.text)) return placeOf(index, line.text);
  }
  return null;
}

/** Signature and date: the last line that is a date, and the unit's name beside it; a name alone near the end counts too. */
export function tailOf(paragraphs: readonly ProseParagraph[], body: number): Tail {
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const line = paragraphs[index];
    const signed = line && line.cell === null ? signedLine(line.text) : null;
    if (!line || !signed) continue;
    const place = placeOf(index, line.text);
    const signature = signed.name ? place : signatureNear(paragraphs, index);
    return { signature, date: { place, day: signed.day } };
  }
  for (let index = paragraphs.length - 1; index > 0; index--) {
    if (OPEN_DATE.test(textAt(paragraphs, index).trim()))
      return { signature: signatureNear(paragraphs, index), date: null };
  }
  for (let index = paragraphs.length - 1; index > Math.max(body, paragraphs.length - 12); index--) {
    const line = paragraphs[index];
    if (line && line.cell === null && line.level === null && unitNameOf(line.text))
      return { signature: placeOf(index, line.text), date: null };
  }
  return { signature: null, date: null };
}
