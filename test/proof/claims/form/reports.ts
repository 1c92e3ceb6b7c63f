import { proseOfText } from '../../../../src/hosts/document/proseOfText';
import type { ProofFinding } from '../../../../src/model/proof';
import { type Examination, examine } from '../../../../src/pipeline';
import { proofReport } from '../../../../src/proofreading';
import { workbookOf } from '../../../support/workbooks';

const known = new Map<string, Promise<Examination>>();

/** The real workbook of that number, read and scored once. */
export function examinationOf(number: string): Promise<Examination> {
  const read = known.get(number) ?? workbookOf(number).then((book) => examine(book));
  known.set(number, read);
  return read;
}

/** What R03 says of a text beside that workbook. */
export async function againstForm(number: string, text: string): Promise<ProofFinding[]> {
  const examination = await examinationOf(number);
  return proofReport(proseOfText(text), { examination }).filter(({ code }) => code === 'R03');
}
