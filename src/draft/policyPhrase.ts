import { SOURCES } from '../sources';
import { oneLine, quoted } from './text';

const DOCUMENTS = SOURCES.filter(({ kind }) => kind === 'law' || kind === 'notice');

/** 评分办法 as a report cites it: 《办法》（文号） where its title names a document, else its title; null where there is none. */
export function policyPhrase(title: string): string | null {
  const name = oneLine(title);
  const source = DOCUMENTS.find(({ id }) => name.includes(id));
  if (source) return `《${source.title}》（${source.id}）`;
  return name === '' ? null : `${quoted(name)}评分办法`;
}
