import { HEAD, MAIN } from './markup';
import type { Look } from './sheetPlan';

/** Cell styles in the order of the file; the second of each text look keeps text that looks like a formula text. */
const LOOKS: readonly Look[] = [
  'text',
  'wrap',
  'integer',
  'score',
  'percent',
  'link',
  'header',
  'title',
  'bad',
];

const FONT = { plain: 0, bold: 1, link: 2, title: 3, bad: 4 } as const;
const FORMAT = { general: 0, integer: 1, score: 2, percent: 10 } as const;
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

const XFS: Readonly<Record<Look, (quoted: boolean) => string>> = {
  text: (quoted) => xf(FORMAT.general, FONT.plain, 0, 1, WRAPPED, quoted),
  wrap: (quoted) => xf(FORMAT.general, FONT.plain, 0, 1, WRAPPED, quoted),
  integer: (quoted) => xf(FORMAT.integer, FONT.plain, 0, 1, TOP, quoted),
  score: (quoted) => xf(FORMAT.score, FONT.plain, 0, 1, TOP, quoted),
  percent: (quoted) => xf(FORMAT.percent, FONT.plain, 0, 1, TOP, quoted),
  link: (quoted) => xf(FORMAT.general, FONT.link, 0, 1, WRAPPED, quoted),
  header: (quoted) => xf(FORMAT.general, FONT.bold, 2, 1, CENTRED, quoted),
  title: (quoted) => xf(FORMAT.general, FONT.title, 0, 0, TOP, quoted),
  bad: (quoted) => xf(FORMAT.general, FONT.bad, 0, 1, WRAPPED, quoted),
};

function xf(
  format: number,
  font: number,
  fill: number,
  border: number,
  alignment: string,
  quoted: boolean,
): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1"` +
    ` applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

/** Index of a style; `quoted` for text that a spreadsheet would take for a formula when it is typed again. */
export function styleOf(look: Look, quoted: boolean): number {
  return 1 + LOOKS.indexOf(look) * 2 + (quoted ? 1 : 0);
}

const EDGE = '<color rgb="FFBFBFBF"/>';
const SIDES = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin">${EDGE}</${side}>`)
  .join('');

const font = (size: number, inner = ''): string =>
  `<font>${inner}<sz val="${size}"/>${inner.includes('<color') ? '' : '<color rgb="FF000000"/>'}<name val="宋体"/><charset val="134"/></font>`;

/** 样式 The styles part. */
export function stylesXml(): string {
  const fonts = [
    font(10),
    font(10, '<b/>'),
    '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>',
    font(12, '<b/>'),
    '<font><sz val="10"/><color rgb="FFC00000"/><name val="宋体"/><charset val="134"/></font>',
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill>',
  ];
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${SIDES}<diagonal/></border>`,
  ];
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const xfs = [plain, ...LOOKS.flatMap((look) => [XFS[look](false), XFS[look](true)])];
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    `<fills count="${fills.length}">${fills.join('')}</fills>` +
    `<borders count="${borders.length}">${borders.join('')}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
