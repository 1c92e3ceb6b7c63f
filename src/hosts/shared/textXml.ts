import { LONGEST_MEMO, memoForm } from './memo';
import { ENTITIES, escapeText } from './xmlEntities';

/** 记在工作簿里的文字 A kind of text of ours, each the whole of a custom XML part; hosts find it by its namespace. */
export interface TextKind {
  readonly namespace: string;
  readonly root: string;
  /** Identity of the part in the file, which must be a GUID: UUID version 5 of the namespace, among URLs. */
  readonly id: string;
}

/** Where the root's start tag must end: a part that has it later is not ours. */
const HEAD = 4096;
/** What may stand before the root: blanks, the declaration, comments. */
const PROLOGUE = /\uFEFF?(?:\s|<\?[^?]*\?>|<!--[\s\S]*?-->)*/y;
const START = /<([^\s<>/!?"'=&]+)((?:\s+[^\s<>/"'=&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));/g;

/** What `remember` keeps. */
export const MEMO: TextKind = {
  namespace: 'urn:ziping:memo:1',
  root: 'memo',
  id: '{9672CF67-46F8-520D-9D37-99D83C6B18C3}',
};

/** What was there before cells were marked. */
export const MARKS: TextKind = {
  namespace: 'urn:ziping:marks:1',
  root: 'marks',
  id: '{7C3AE76A-04DD-517F-B91E-349E26346758}',
};

/** 留痕 What `keepTrail` keeps. */
export const TRAIL: TextKind = {
  namespace: 'urn:ziping:trail:1',
  root: 'trail',
  id: '{33B41221-27C1-5630-BD52-0F32C50909DC}',
};

/** A text as the whole of a custom XML part. Without a declaration: Excel takes a string, the file is UTF-8. */
export function textXml(kind: TextKind, text: string): string {
  return `<${kind.root} xmlns="${kind.namespace}">${escapeText(text)}</${kind.root}>`;
}

/**
 * What a custom XML part holds: null where it is not of this kind by its root's namespace; a null text where it is, but holds
 * anything but one text of ours. Never throws, whatever the part; a DTD makes it not ours.
 */
export function readTextXml(kind: TextKind, xml: string): { readonly text: string | null } | null {
  const head = xml.slice(0, HEAD);
  PROLOGUE.lastIndex = 0;
  START.lastIndex = PROLOGUE.exec(head)?.[0].length ?? 0;
  const start = START.exec(head);
  if (!start) return null;
  const [, name = '', attributes = '', closed = ''] = start;
  if (namespaceOf(name, attributes) !== kind.namespace) return null;
  const rest = xml.slice(START.lastIndex);
  if (closed !== '') return { text: rest.trim() === '' ? '' : null };
  const end = rest.lastIndexOf('</');
  if (end < 0 || rest.slice(end + 2).replace(/\s/g, '') !== `${name}>`) return { text: null };
  return { text: decoded(rest.slice(0, end)) };
}

/** What the root's own prefix is bound to. */
function namespaceOf(name: string, attributes: string): string | null {
  const colon = name.indexOf(':');
  const wanted = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  const bound = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const found = bound.find(([, attribute]) => attribute === wanted);
  return found?.[2] ?? found?.[3] ?? null;
}

/** Character data as text; null for markup, unknown entities, and whatever `textXml` would not have written. */
function decoded(content: string): string | null {
  if (content.length > LONGEST_MEMO * 8 || content.includes('<')) return null;
  if (content.replace(ENTITY, '').includes('&')) return null;
  const text = content
    .replace(/\r\n?/g, '\n')
    .replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x10ffff ? '\uFFFF' : String.fromCodePoint(code);
    });
  return text.length <= LONGEST_MEMO && memoForm(text) === text ? text : null;
}
