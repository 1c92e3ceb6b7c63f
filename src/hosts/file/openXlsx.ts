import { readBook } from './book';
import { fileErrors } from './fileErrors';
import { FileHost } from './fileHost';
import { MAX_FILE_BYTES } from './limits';
import { isOle, oleError } from './oleFile';
import { OpcPackage } from './opcPackage';

/**
 * Opens an .xlsx; the bytes are kept and never changed. Works in Node and in the browser.
 * Throws `UserError`: empty, too-large, legacy-xls, encrypted, not-workbook, damaged, unsupported.
 */
export function openXlsx(bytes: Uint8Array): FileHost {
  if (bytes.length === 0) throw fileErrors.empty();
  if (bytes.length > MAX_FILE_BYTES) throw fileErrors.tooLarge();
  if (isOle(bytes)) throw oleError(bytes);
  return new FileHost(readBook(OpcPackage.open(bytes)));
}
