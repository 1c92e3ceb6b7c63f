import type { Report } from '../model/report';
import { UserError } from '../model/userError';
import { cleanLine } from './clean';
import { packed } from './docx/packed';
import { corePart, fontTablePart } from './docx/parts';
import { wordDocument } from './docx/wordDocument';
import { normalBlocks } from './normalBlocks';

/**
 * A Word file laid out per GB/T 9704; each report begins on a new page. The same reports give the same bytes.
 * Load this module by `import()`: it brings the `docx` library with it. Throws `UserError` (`output`) without a report.
 */
export async function toDocx(reports: readonly Report[]): Promise<Uint8Array> {
  const [first] = reports;
  if (!first)
    throw new UserError('output', '没有可以保存的报告：请先生成自评报告，再保存为 Word 文件。');
  const document = wordDocument(reports.map(normalBlocks));
  return packed(document, [corePart(cleanLine(first.title)), fontTablePart()]);
}
