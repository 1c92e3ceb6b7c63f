import { toDocx } from '../../src/write/toDocx';
import { answersPage } from './answers';
import { FORM, MERGES } from './form';
import { REPORT } from './report';
import { reportOf, wrongReport } from './reportBlocks';
import { workbookBytes } from './workbook';
import { wrongForm } from './wrongForm';

/** Every file of the practice, by its path from the root. The same on every run. */
export async function practiceFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['assets/practice/练习-自评表.xlsx', workbookBytes(wrongForm(), MERGES)],
    ['assets/practice/答案-自评表.xlsx', workbookBytes(FORM, MERGES)],
    ['assets/practice/练习-自评报告.docx', await toDocx([reportOf(wrongReport())])],
    ['assets/practice/答案-自评报告.docx', await toDocx([reportOf(REPORT)])],
    ['docs/guides/practice-answers.md', new TextEncoder().encode(answersPage())],
  ]);
}
