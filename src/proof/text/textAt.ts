import type { ProseParagraph } from '../../model/proof';

/** The text of a paragraph; '' before the first and behind the last. */
export const textAt = (paragraphs: readonly ProseParagraph[], index: number): string =>
  paragraphs[index]?.text ?? '';
