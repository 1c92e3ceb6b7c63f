import type { Block, Report } from '../model/report';
import { UserError } from '../model/userError';
import { cleanLine } from './clean';
import { Packer, type Paragraph, SectionType, type Table, WordDocument } from './docx/docxApi';
import { footers } from './docx/footers';
import { paragraphs } from './docx/paragraphs';
import { corePart, fontTablePart } from './docx/parts';
import { DOCUMENT_DEFAULTS, PARAGRAPH_STYLES } from './docx/styles';
import { withoutClock } from './docx/withoutClock';
import { wordTable } from './docx/wordTable';
import { MARGIN, PAPER } from './gb9704';
import { normalBlocks } from './normalBlocks';

/**
 * A Word file laid out per GB/T 9704; each report begins on a new page. The same reports give the same bytes.
 * Load this module by `import()`: it brings the `docx` library with it. Throws `UserError` (`output`) without a report.
 */
export async function toDocx(reports: readonly Report[]): Promise<Uint8Array> {
  const [first] = reports;
  if (!first)
    throw new UserError('output', '没有可以保存的报告：请先生成自评报告，再保存为 Word 文件。');
  const document = new WordDocument({
    title: first.title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: DOCUMENT_DEFAULTS }, paragraphStyles: PARAGRAPH_STYLES },
    sections: reports.map((report, index) => section(report, index === 0 ? footers() : undefined)),
  });
  const parts = [corePart(cleanLine(first.title)), fontTablePart()];
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}

/** A section without footers of its own goes on with those of the section before it. */
function section(report: Report, pageNumbers: ReturnType<typeof footers> | undefined) {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: PAPER, margin: { ...MARGIN, gutter: 0 } },
    },
    children: body(normalBlocks(report)),
    ...(pageNumbers ? { footers: pageNumbers } : {}),
  };
}

function body(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? wordTable(block)
      : paragraphs(block, blocks[index - 1], blocks[index + 1]),
  );
}
