import { factsOf } from '../../src/draft/facts';
import type { Piece } from '../../src/draft/piece';
import { STATEMENTS } from '../../src/draft/statements';
import type { StatementName } from '../../src/model/outline';
import type { Block, Run } from '../../src/model/report';
import { build, type FormSpec } from './builder';
import { materialOf } from './material';
import { BASE_FORM, outline } from './simple';

/** A run with the cells it rests on: 200万元‹E5›; a `=` before them where it was worked out: 97.5%‹=E5 F5›. */
function cited({ text, cells, computed }: Run): string {
  if (!cells) return text;
  const refs = cells.map(({ sheet, address }) =>
    sheet === '自评表' ? address : `${sheet}!${address}`,
  );
  return `${text}‹${computed ? '=' : ''}${refs.join(' ')}›`;
}

/** Runs on end, each with its cells. */
export const citedRuns = (runs: readonly Run[]): string => runs.map(cited).join('');

/** One line a piece or block, the rows of a table and the bars of a chart a line each; subheadings open with #, items with -. */
export function citedLines(pieces: readonly (Piece | Block)[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'chart') {
      const bars = piece.bars.map(({ level1, level2, weight, score, cells }) =>
        cited({ text: `${level1}|${level2}|${weight}|${score}`, cells }),
      );
      return [piece.caption, ...bars];
    }
    if (piece.kind === 'table') {
      const rows = piece.rows.map((row) => row.map(cited).join('|'));
      return [piece.caption, piece.header.join('|'), ...rows];
    }
    const mark = piece.kind === 'subheading' ? '# ' : piece.kind === 'item' ? '- ' : '';
    return [`${mark}${citedRuns(piece.runs)}`];
  });
}

interface Telling {
  readonly style?: 'prose' | 'itemised';
  /** 报告素材, typed on C2, C3… */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a statement says of a small form that differs by `spec`, every figure with its cells. */
export function told(
  name: StatementName,
  spec: Partial<FormSpec> = {},
  { style = 'prose', texts = {} }: Telling = {},
): string[] {
  const table = build({ ...BASE_FORM, ...spec });
  const facts = factsOf({ ...table, outline, style, material: materialOf(texts) });
  return citedLines(STATEMENTS[name](facts));
}
