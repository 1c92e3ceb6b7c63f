import { HEAD, MAIN } from '../../src/write/ledger/markup';

const FONT = '<name val="宋体"/><family val="3"/><charset val="134"/>';
const EDGE = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');

/** Cell styles of the practice form: plain, title, framed in the middle, framed text. */
export const STYLES: string = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/>${FONT}</font><font><b/><sz val="16"/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${EDGE}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>${framed('center')}${framed('left')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function framed(horizontal: string): string {
  return `<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
}

const [PLAIN, TITLE, CENTRED, TEXT] = [0, 1, 2, 3];
const REASON_COLUMN = 8;
const GOALS_ROW = 10;
const INDICATORS_ROW = 12;

/** Index of the style of a cell; rows and columns count from 0. */
export function styleOf(row: number, column: number): number {
  if (row === 0) return TITLE;
  if (row === 1) return PLAIN;
  if (row === GOALS_ROW && column > 0) return TEXT;
  return row >= INDICATORS_ROW && column === REASON_COLUMN ? TEXT : CENTRED;
}
