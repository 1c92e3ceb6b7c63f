import { FALLBACK, FONT } from '../gb9704';
import { escapeMarkup } from '../html/escape';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A part of the package that stands in for the library's own. */
export interface Part {
  readonly path: string;
  readonly data: string;
}

/** 文档属性: the title alone. No author and no times, so the same report always gives the same file. */
export function corePart(title: string): Part {
  const element = `<dc:title>${escapeMarkup(title)}</dc:title>`;
  return {
    path: 'docProps/core.xml',
    data: `${HEAD}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">${element}</cp:coreProperties>`,
  };
}

/** 字体表: tells Word what to take for a font that is not there. */
export function fontTablePart(): Part {
  const fonts = Object.values(FONT).map(fontElement).join('');
  return {
    path: 'word/fontTable.xml',
    data: `${HEAD}<w:fonts xmlns:w="${WORD}">${fonts}</w:fonts>`,
  };
}

function fontElement(name: string): string {
  const fallback = FALLBACK[name];
  if (fallback === undefined) {
    return `<w:font w:name="${name}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  }
  return `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
}
