import type { CSSProperties } from 'react';
import type { CellLook } from '../../hosts/file';
import type { TableCell } from './table';

type Border = CellLook['borders']['top'];

const WIDTHS: Readonly<Record<string, number>> = {
  medium: 2,
  thick: 3,
  double: 3,
  mediumDashed: 2,
};
const LINES: Readonly<Record<string, string>> = {
  double: 'double',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
};

/** What a cell's look is in CSS. Only colours and sizes that the workbook reader has checked get here. */
export function cellStyle({ cell }: TableCell, look: CellLook | undefined): CSSProperties {
  if (!look) return {};
  const { borders } = look;
  return {
    fontWeight: look.bold ? 700 : undefined,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecoration: look.underline ? 'underline' : undefined,
    fontSize: `${look.fontSize}pt`,
    color: look.fontColor ?? undefined,
    backgroundColor: look.fillColor ?? undefined,
    textAlign: look.horizontal ?? general(cell.value),
    verticalAlign: look.vertical,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    overflowWrap: look.wrap ? 'anywhere' : undefined,
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
  };
}

function general(value: TableCell['cell']['value']): CSSProperties['textAlign'] {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

function line(border: Border): string | undefined {
  if (!border) return undefined;
  return `${WIDTHS[border.style] ?? 1}px ${LINES[border.style] ?? 'solid'} ${border.color}`;
}
