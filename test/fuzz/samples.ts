import { readFileSync } from 'node:fs';
import { draftReports, examine } from '../../src/pipeline';
import { toDocx } from '../../src/write/toDocx';
import { bytesOf, workbookOf } from '../support/workbooks';

/** Real forms, one of them with several sheets. */
export const workbooks = (): Uint8Array[] => ['000', '002', '004'].map(bytesOf);

/** A report of our own and one saved by LibreOffice, with numbering, notes and tracked changes. */
export async function documents(): Promise<Uint8Array[]> {
  const own = await toDocx(draftReports(examine(await workbookOf('001'))));
  const foreign = new URL('../fixtures/documents/libreoffice.docx', import.meta.url);
  return [own, new Uint8Array(readFileSync(foreign))];
}
