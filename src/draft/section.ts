import { qualified } from '../grid/address';
import type { OutlineSection } from '../model/outline';
import type { Block } from '../model/report';
import { chineseNumeral } from '../numbers/chineseNumeral';
import { askPieces } from './ask';
import type { Facts } from './facts';
import { fill } from './fill';
import { headingNumber } from './numerals';
import { item, type Piece } from './piece';
import { say } from './runs';
import { STATEMENTS } from './statements';

type Level = OutlineSection['level'];

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** Counts headings: a heading starts the levels below it anew. */
export function headingCounter(): (level: Level) => string {
  const counts = new Map<Level, number>();
  return (level) => {
    const value = (counts.get(level) ?? 0) + 1;
    counts.set(level, value);
    for (const below of LEVELS.slice(level)) counts.delete(below);
    return headingNumber(level, value);
  };
}

/** A lone subheading says nothing its section heading does not: it is left out. */
function withoutLoneSubheading(pieces: readonly Origin[]): readonly Origin[] {
  const several = pieces.filter(({ piece }) => piece.kind === 'subheading').length > 1;
  return several ? pieces : pieces.filter(({ piece }) => piece.kind !== 'subheading');
}

/** Where a piece comes from: the name of a statement, or the id of an ask. */
interface Origin {
  readonly origin: string;
  readonly piece: Piece;
}

function bodyOf({ states, asks, fallback }: OutlineSection, facts: Facts): Origin[] {
  const stated = states.flatMap((origin) =>
    STATEMENTS[origin](facts).map((piece) => ({ origin, piece })),
  );
  if (fallback && stated.length > 0) return stated;
  return [
    ...stated,
    ...asks.flatMap((ask, at) => {
      const origin = typeof ask === 'string' ? `ask${at}` : ask.id;
      return askPieces(ask, facts).map((piece) => ({ origin, piece }));
    }),
  ];
}

/**
 * A typed subheading must not take in what another fact of the section says after it: there it opens an item of a list,
 * and what was typed below it follows on its line.
 */
function followed(body: readonly Origin[]): readonly Origin[] {
  const found: Origin[] = [];
  body.forEach((one, at) => {
    const last = found.at(-1);
    const { origin, piece } = one;
    const open = last?.origin === origin && last.piece.kind === 'item' && last.piece.open;
    if (open && piece.kind === 'paragraph') {
      found[found.length - 1] = {
        origin,
        piece: item(say`${last.piece.runs}${piece.runs}`, 'item'),
      };
    } else if (piece.kind === 'subheading' && !(origin in STATEMENTS) && swallows(body, at)) {
      found.push({ origin, piece: item(say`${piece.runs}。`, 'item', true) });
    } else found.push(one);
  });
  return found;
}

function swallows(body: readonly Origin[], at: number): boolean {
  const next = body.slice(at).find(({ origin }) => origin !== body[at]?.origin);
  return next !== undefined && next.piece.kind !== 'subheading';
}

/** Numbers subheadings and the items of lists. Items go as 一是、二是 where numbers of the section's own would mix with them. */
function numbering(
  body: readonly Origin[],
  level: Level,
  numberOf: (level: Level) => string,
): (found: Origin) => Block {
  const below = LEVELS[level] ?? 4;
  const numbered = level < 4 && body.every(({ piece }) => piece.kind !== 'subheading');
  let clauses = 0;
  let list = '';
  return ({ origin, piece }) => {
    if (piece.kind === 'subheading' || origin !== list) clauses = 0;
    list = origin;
    if (piece.kind === 'subheading') {
      return { kind: 'heading', level: below, runs: say`${numberOf(below)}${piece.runs}` };
    }
    if (piece.kind !== 'item') return piece;
    if (numbered && piece.as === 'item')
      return { kind: 'paragraph', runs: say`${numberOf(below)}${piece.runs}` };
    clauses += 1;
    return { kind: 'paragraph', runs: say`${chineseNumeral(clauses)}是${piece.runs}` };
  };
}

/** The blocks of one section: heading, what it states, what it asks. Nothing where an optional one is empty. */
export function sectionBlocks(
  section: OutlineSection,
  facts: Facts,
  numberOf: (level: Level) => string,
): Block[] {
  const { level, heading } = section;
  const body = withoutLoneSubheading(followed(bodyOf(section, facts)));
  if (section.optional && body.length === 0) return [];
  const runs = say`${numberOf(level)}${fill(heading, facts)}`;
  const head: Block = { id: `${heading}|`, kind: 'heading', level, runs };
  const toBlock = numbering(body, level, numberOf);
  const rest = body.map((found) => ({
    ...toBlock(found),
    id: `${heading}|${found.origin}|${firstCell(found.piece)}`,
  }));
  return [head, ...rest];
}

/** The first cell a piece speaks of, as a name. */
function firstCell(piece: Piece): string {
  if (piece.kind === 'table' || piece.kind === 'chart') return piece.kind;
  const cell = piece.runs.find(({ cells }) => cells?.length)?.cells?.[0];
  return cell ? qualified(cell.sheet, cell.address) : '';
}
