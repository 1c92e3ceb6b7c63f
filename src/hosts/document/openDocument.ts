import { MAX_FILE_BYTES } from '../file/limits';
import { isOle, oleStreams } from '../file/oleFile';
import { isZip } from '../file/zipDirectory';
import { documentErrors } from './documentErrors';
import type { ReportDocument } from './reportDocument';
import { TextDocument } from './textDocument';
import { WordDocument } from './wordDocument';

/** How files begin that are neither Word nor text. */
const PICTURES_AND_PDF = /^(?:%PDF-|\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf)/;
const TEXT_ENDINGS = /\.(?:txt|md|markdown|text)$/i;

/**
 * Opens a finished report: .docx by its content, else .txt or .md by its name; the bytes are kept and never changed.
 * Throws `UserError`: empty, too-large, encrypted, damaged, unsupported.
 */
export function openDocument(bytes: Uint8Array, name: string): ReportDocument {
  if (bytes.length === 0) throw documentErrors.empty();
  if (bytes.length > MAX_FILE_BYTES) throw documentErrors.tooLarge();
  if (isOle(bytes)) throw oleError(bytes);
  if (isZip(bytes)) return WordDocument.open(bytes);
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  if (!TEXT_ENDINGS.test(name) || PICTURES_AND_PDF.test(opening))
    throw documentErrors.notDocument();
  return TextDocument.open(bytes);
}

function oleError(bytes: Uint8Array) {
  const streams = oleStreams(bytes);
  if (streams.has('EncryptedPackage')) return documentErrors.encrypted();
  if (streams.has('Workbook') || streams.has('Book')) return documentErrors.table();
  return documentErrors.legacy();
}
