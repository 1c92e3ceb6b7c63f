import type { CellRef } from '../model/grid';
import type { MaterialEntry } from '../model/material';
import type { Ask } from '../model/outline';
import type { Run } from '../model/report';
import type { Facts } from './facts';
import { fill } from './fill';
import { item, type Piece, paragraph, subheading } from './piece';
import { missing, say, textOf } from './runs';
import { sentences } from './text';
import { sentence, type TypedLine, typedLine, typedLines, typedRuns } from './typed';

const GAP = '【】';
/** 数量指标： A label stays, whatever is typed after it. */
const LABEL = /(?<![为是])：$/u;
const STOP = /[。；，、：！？]$/u;
const OPENINGS = /^(?:我|本|该|根据|按照|依据|截至|围绕|(?:19|20)\d{2}年)/u;

/** The words before and after the place of what is typed. */
function around({ sentence }: Ask): { readonly before: string; readonly after: string } {
  const at = sentence.indexOf(GAP);
  return { before: sentence.slice(0, at), after: sentence.slice(at + GAP.length) };
}

/** True where what was typed is a sentence with a subject of its own and needs no words before it. */
function standsAlone(text: string, { self, form }: Facts): boolean {
  const first = text.replace(/。.*/u, '');
  const names = [self, form.unitName ?? self];
  return OPENINGS.test(text) || names.some((name) => first.includes(name));
}

function pieceOf({ kind, text }: TypedLine, cell: CellRef): Piece {
  if (kind === 'heading') return subheading(typedRuns(text, cell));
  const runs = typedRuns(sentence(text), cell);
  return kind === 'text' ? paragraph(runs) : item(runs, kind);
}

/** A heading alone among what was typed heads nothing: it stays as a line of text. */
function withoutLoneHeading(lines: readonly TypedLine[]): readonly TypedLine[] {
  const several = lines.filter(({ kind }) => kind === 'heading').length > 1;
  return several
    ? lines
    : lines.map((line) => (line.kind === 'heading' ? { ...line, kind: 'text' } : line));
}

function typed(entry: MaterialEntry, ask: Ask, facts: Facts): Piece[] {
  const { cell } = entry;
  const lines = withoutLoneHeading(typedLines(entry));
  const [first] = lines;
  const { before, after } = around(ask);
  const rest = lines.map((line) => pieceOf(line, cell));
  if (!first || before === '') return rest;
  const alone = lines.length === 1 || first.kind === 'text';
  const free = alone && !LABEL.test(before) && standsAlone(first.text, facts);
  if (free) return rest;
  const lead = fill(before, facts);
  if (!alone && /：$/u.test(before)) return [paragraph(lead), ...rest];
  if (!alone) return [paragraph(say`${lead}${typedLine(entry)}${fill(after, facts)}`)];
  const opens = lines.length > 1 && first.text.endsWith('：');
  const words = opens ? first.text : first.text.replace(STOP, '');
  const end = opens ? '' : after === '' ? '。' : fill(after, facts);
  return [paragraph(say`${lead}${typedRuns(words, cell)}${end}`), ...rest.slice(1)];
}

function request(ask: Ask, facts: Facts, cells?: readonly CellRef[]): Run[] {
  const { before, after } = around(ask);
  const prompt = fill(ask.prompt, facts);
  const about = cells ?? prompt.find((run) => run.cells)?.cells;
  return say`${fill(before, facts)}${missing(textOf(prompt), about)}${fill(after, facts)}`;
}

/** What the unit typed; 无 typed where nothing need be said is no answer. */
function answerTo({ id, optional }: Ask, { material }: Facts): MaterialEntry | undefined {
  const entry = material.get(id);
  return entry && optional && sentences(entry.text) === '' ? undefined : entry;
}

/** What a section says beyond the form: a sentence of the outline, or what the unit typed, or the request to type it. */
export function askPieces(ask: string | Ask, facts: Facts): Piece[] {
  if (typeof ask === 'string') return [paragraph(fill(ask, facts))];
  const entry = answerTo(ask, facts);
  if (entry) return typed(entry, ask, facts);
  return ask.optional ? [] : [paragraph(request(ask, facts))];
}

/** The same on one line, to stand in a paragraph; `cells` are what the request speaks of. */
export function askSentence(ask: Ask, facts: Facts, cells?: readonly CellRef[]): Run[] {
  const entry = answerTo(ask, facts);
  if (!entry) return ask.optional ? [] : request(ask, facts, cells);
  const { before, after } = around(ask);
  return say`${fill(before, facts)}${typedLine(entry)}${fill(after, facts)}`;
}

/** An ask as a statement words it; `optional` and `lasting` are false where left out. */
export function askOf(ask: Pick<Ask, 'id' | 'prompt'> & Partial<Ask>): Ask {
  return { sentence: GAP, lasting: false, optional: false, ...ask };
}

/** The same fact of one project among several: a workbook may hold a form for each. */
export function ofForm(ask: Ask, { form, project }: Facts): Ask {
  if (form.kind !== 'project' || project.missing) return ask;
  const id = `${ask.id}:${project.text.replace(/\s/gu, '')}`;
  return { ...ask, id, prompt: `“{project}项目”${ask.prompt}` };
}
