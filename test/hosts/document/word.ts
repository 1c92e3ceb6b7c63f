import { openDocument } from '../../../src/hosts/document';
import type { Correction } from '../../../src/model/proof';
import { type RawEntry, type RawZip, rawZip } from '../../fixtures/build/rawZip';
import { relationships } from '../../fixtures/build/workbook';

export const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** Parts beside the text, each the content of its root element. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  /** Whole parts by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly entries?: Readonly<Record<string, Partial<RawEntry>>>;
  readonly zip?: RawZip;
}

const RELATED = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const;

export const documentXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NS} ${OTHERS}><w:body>${body}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>`;

/** A Word file around a body. */
export function word(body: string, options: WordParts = {}): Uint8Array {
  const related = RELATED.filter((kind) => options[kind] !== undefined);
  const parts = new Map<string, string | Uint8Array | null>([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']])],
    [
      'word/_rels/document.xml.rels',
      relationships(related.map((kind, i) => [`rId${i + 1}`, kind, `${kind}.xml`])),
    ],
    ...related.map(
      (kind) => [`word/${kind}.xml`, `<w:${kind} ${NS}>${options[kind]}</w:${kind}>`] as const,
    ),
    ['word/document.xml', documentXml(body)],
    ['word/media/image1.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)],
    ...Object.entries(options.parts ?? {}),
  ]);
  const entries = [...parts].flatMap(([name, content]) =>
    content === null ? [] : [{ name, content, ...options.entries?.[name] }],
  );
  return rawZip(entries, options.zip);
}

/** A run of text. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph around runs. */
export const p = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

export const textsOf = (bytes: Uint8Array, name = '报告.docx') =>
  openDocument(bytes, name).prose.paragraphs.map(({ text }) => text);

/** The correction that puts `text` where `old` stands, first in the paragraph that holds it first. */
export function instead(
  bytes: Uint8Array,
  old: string,
  text: string,
  name = '报告.docx',
): Correction {
  const { paragraphs } = openDocument(bytes, name).prose;
  const paragraph = paragraphs.findIndex((one) => one.text.includes(old));
  const start = paragraphs[paragraph]?.text.indexOf(old) ?? -1;
  if (start < 0) throw new Error(`no ${old}`);
  return { place: { paragraph, start, end: start + old.length }, text };
}
