import type { OutlineSection } from '../model/outline';
import type { Block } from '../model/report';
import type { Facts } from './facts';
import { fill } from './fill';
import { headingNumber } from './numerals';
import { type Piece, paragraph } from './piece';
import { say } from './runs';
import { STATEMENTS } from './statements';

type Level = OutlineSection['level'];

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** Counts headings: a heading starts the levels below it anew. */
export function headingCounter(): (level: Level) => string {
  const counts = [0, 0, 0, 0];
  return (level) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return headingNumber(level, counts[level - 1] ?? 1);
  };
}

/** A lone subheading says nothing its section heading does not: it is left out. */
function withoutLoneSubheading(pieces: readonly Piece[]): readonly Piece[] {
  const several = pieces.filter(({ kind }) => kind === 'subheading').length > 1;
  return several ? pieces : pieces.filter(({ kind }) => kind !== 'subheading');
}

/** The blocks of one section: heading, what it states, what it asks. */
export function sectionBlocks(
  section: OutlineSection,
  facts: Facts,
  numberOf: (level: Level) => string,
): Block[] {
  const { level, heading, states, asks } = section;
  const below = LEVELS[level] ?? 4;
  const stated = states.flatMap((name) => STATEMENTS[name](facts));
  const asked = asks.map((ask) => paragraph(fill(ask, facts)));
  const body = withoutLoneSubheading([...stated, ...asked]).map((piece): Block => {
    if (piece.kind !== 'subheading') return piece;
    return { kind: 'heading', level: below, runs: say`${{ text: numberOf(below) }}${piece.runs}` };
  });
  const runs = say`${numberOf(level)}${fill(heading, facts)}`;
  return [{ kind: 'heading', level, runs }, ...body];
}
