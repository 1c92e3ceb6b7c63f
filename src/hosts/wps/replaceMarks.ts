import { address } from '../../grid/address';
import type { KeptFill } from '../shared/keptFill';
import { changeOf, headMarksOf, placeOfMark } from '../shared/markChange';
import { marksText } from '../shared/markRecord';
import { type Place, placeOf } from '../shared/place';
import type { PlannedMark } from '../shared/planMarks';
import { refusals } from '../shared/refusals';
import { MARKS } from '../shared/textXml';
import { fillOf, paint } from './fills';
import { wpsErrors } from './inWps';
import { keepText, keptText, putTextBack } from './keptText';
import type { WpsInterior, WpsSheet, WpsWorkbook } from './members';

type Sheets = ReadonlyMap<string, WpsSheet>;

/**
 * These marks in place of all others; the record is kept before anything is painted, and afterwards again. Throws
 * `UserError` (protected, output, host) and whatever WPS throws; then the former colours are back, or the error says
 * that they may not be.
 */
export function replaceMarks(
  book: WpsWorkbook,
  sheets: Sheets,
  plan: readonly PlannedMark[],
): void {
  const text = keptText(book, MARKS);
  const seen = look(sheets, [...plan, ...headMarksOf(text).map(placeOfMark)]);
  const change = changeOf(plan, { kept: { text }, ...seen });
  const shut = change.repaints.find(({ sheet }) => seen.shut.has(sheet));
  if (shut) throw refusals.protectedMarks(shut.sheet);
  if (change.repaints.length === 0 && change.text === (text ?? marksText([]))) return;
  let done = 0;
  try {
    keepText(book, MARKS, change.meanwhile);
    for (const one of change.repaints) {
      done++;
      paintAt(sheets, one, one.after);
    }
    keepText(book, MARKS, change.text);
  } catch (error) {
    try {
      for (const one of change.repaints.slice(0, done).reverse()) paintAt(sheets, one, one.before);
      if (keptText(book, MARKS) !== text) putTextBack(book, MARKS, text);
    } catch {
      throw wpsErrors.halfMarked();
    }
    throw error;
  }
}

function look(sheets: Sheets, places: readonly Place[]) {
  const fills = new Map<string, KeptFill | null>();
  const shut = new Set<string>();
  for (const place of places) {
    const interior = interiorAt(sheets, place);
    if (!interior || fills.has(placeOf(place))) continue;
    fills.set(placeOf(place), fillOf(interior));
    if (sheets.get(place.sheet)?.ProtectContents) shut.add(place.sheet);
  }
  return { fills, shut };
}

function paintAt(sheets: Sheets, place: Place, fill: KeptFill): void {
  const interior = interiorAt(sheets, place);
  if (interior) paint(interior, fill);
}

function interiorAt(sheets: Sheets, { sheet, row, column }: Place): WpsInterior | undefined {
  return sheets.get(sheet)?.Range(address(row, column)).Interior;
}
