import type { Block } from '../../model/report';
import { WordDocument } from './docxApi';
import { sections } from './sections';
import { DOCUMENT_DEFAULTS, PARAGRAPH_STYLES, THEME } from './styles';

/** Reports, as normal blocks, in one document: each begins on a new page. */
export function wordDocument(reports: readonly (readonly Block[])[]): WordDocument {
  return new WordDocument({
    evenAndOddHeaderAndFooters: true,
    theme: THEME,
    styles: { default: { document: DOCUMENT_DEFAULTS }, paragraphStyles: PARAGRAPH_STYLES },
    sections: sections(reports),
  });
}
