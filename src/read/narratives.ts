import type { Narrative, NarrativeKind } from '../model/form';
import { squeeze } from '../values/fold';
import { FACT_LABELS } from '../vocabulary/factLabels';
import { NARRATIVE_HINT, NARRATIVE_LABELS } from '../vocabulary/narratives';
import { FOOTER_PATTERN } from '../vocabulary/rowLabels';
import { bareLabel, labelOf } from './label';
import { statedLimit, writtenText } from './prompt';
import type { Sheet } from './sheet';

/** Rows counted from 0, both ends included. */
export type Rows = readonly [first: number, last: number];

interface Field {
  readonly kind: NarrativeKind;
  readonly label: string;
  /** The cell's text behind the label, where both share a cell. */
  readonly own: string;
  readonly limit: number | null;
}

const NUMBERING = /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]?)(?=\p{Script=Han})/u;
const MOST_LABEL_CHARACTERS = 30;
const LABELLED = /^([^:：。]{2,30})[:：]([\s\S]+)$/;

function kindOf(label: string): NarrativeKind | null {
  const plain = bareLabel(label).replace(NUMBERING, '');
  return NARRATIVE_LABELS.find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

function fieldOf(text: string): Field | null {
  if (!NARRATIVE_HINT.test(text)) return null;
  const inCell = LABELLED.exec(text);
  const name = inCell?.[1] ?? text;
  if (squeeze(name).length > MOST_LABEL_CHARACTERS) return null;
  const kind = kindOf(name);
  if (kind === null) return null;
  const label = bareLabel(name).replace(NUMBERING, '');
  return { kind, label, own: inCell?.[2] ?? '', limit: statedLimit(name) };
}

const FACTS: readonly string[] = Object.values(FACT_LABELS).flat();

/** True where a text names a field of any sort: then it is nobody's prose. */
function isName(text: string): boolean {
  const label = labelOf(text.replace(/[:：].*/s, ''));
  return fieldOf(text) !== null || FACTS.includes(label) || FOOTER_PATTERN.test(squeeze(text));
}

type Place = readonly [row: number, column: number];

/** The texts to the right of a label, up to the next label, row by row as far down as it is merged. */
function beside(sheet: Sheet, row: number, column: number, last: number): Place[] {
  const { right, bottom } = sheet.merge(row, column);
  const places: Place[] = [];
  for (let at = row; at <= Math.min(bottom, last); at++) {
    for (const next of sheet.filled(at)) {
      if (next <= right) continue;
      if (isName(sheet.text(at, next))) break;
      places.push([at, next]);
    }
  }
  return places;
}

/** The lines below a label that has a row to itself, down to the next label, table or blank row. */
function below(sheet: Sheet, row: number, column: number, last: number): Place[] {
  const places: Place[] = [];
  if (sheet.filled(row).length > 1) return places;
  for (let at = sheet.merge(row, column).bottom + 1; at <= last; at++) {
    const [only, ...more] = sheet.filled(at);
    if (only === undefined || more.length > 0 || isName(sheet.text(at, only))) break;
    places.push([at, only]);
  }
  return places;
}

function read(sheet: Sheet, row: number, column: number, last: number): Narrative | null {
  const field = fieldOf(sheet.text(row, column));
  if (!field) return null;
  const { kind, label, own } = field;
  const right = beside(sheet, row, column, last);
  const places = right.length > 0 ? right : below(sheet, row, column, last);
  const raw =
    own === ''
      ? places.map((place) => ({ place, text: sheet.text(...place) }))
      : [{ place: [row, column] as const, text: own }];
  const lines = raw
    .map(({ place, text }) => ({ place, text: writtenText(text) }))
    .filter(({ text }) => text !== '');
  const [first] = lines;
  if (!first) return null;
  const text = lines.map((line) => line.text).join('\n');
  const limit = [field.limit, ...raw.map(statedIn)].find((stated) => stated !== null) ?? null;
  return { kind, label, text, cell: sheet.address(...first.place), limit };
}

/** The limit of a prompt that was left standing; a text may speak of so many characters for reasons of its own. */
function statedIn({ text }: { readonly text: string }): number | null {
  return statedLimit(text.replace(writtenText(text), ''));
}

/**
 * 评价结论、存在问题、改进措施等栏目 Reads the fields for prose in the given rows: label left, text right of it, below it or
 * behind its colon.
 */
export function readNarratives(sheet: Sheet, parts: readonly Rows[]): Narrative[] {
  const found: Narrative[] = [];
  for (const [first, last] of parts) {
    for (let row = first; row <= last; row++) {
      for (const column of sheet.filled(row)) {
        const narrative = read(sheet, row, column, last);
        if (narrative) found.push(narrative);
      }
    }
  }
  return found;
}
