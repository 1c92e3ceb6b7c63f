import { compatible, openDocument } from '../../src/hosts/document';
import { openXlsx } from '../../src/hosts/file';
import { UserError } from '../../src/model/userError';
import { draftReports, editsOf, examine, planMaterial } from '../../src/pipeline';
import { proofReport } from '../../src/proofreading';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toText } from '../../src/write/toText';

/** What a person gets: a result, or one clear Chinese line. Anything else is a fault of ours and is thrown on. */
export type Outcome = 'result' | UserError;

const ONE_LINE = /^[^\n\r]*\p{Script=Han}[^\n\r]*$/u;
/** What only a program says: places in its sources, names of its errors, values nobody put in words. */
const MACHINE = /\bat\s.*:\d+:\d+|\b[A-Z]\w*Error\b|\bundefined\b|\[object /;

/** Everything the pane does with a workbook: read, look, examine, draft, write, mark, add a sheet, keep, take back. */
export async function workbookOutcome(bytes: Uint8Array): Promise<Outcome> {
  return outcomeOf(async () => {
    const host = openXlsx(bytes);
    const workbook = await host.read();
    for (const { sheet } of workbook.grids) host.layout(sheet);
    const examination = examine(workbook);
    const reports = draftReports(examination);
    toText(reports);
    toMarkdown(reports);
    const undo = await host.write(editsOf(examination));
    await host.mark(examination.findings.flatMap(({ cell }) => markOf(cell)));
    const { sheet } = planMaterial(examination);
    if (sheet) await host.addSheet(sheet.name, sheet.lines, { widths: sheet.widths });
    await host.remember('{"schema":1}');
    await host.unmark();
    await host.restore(undo);
    openXlsx(host.bytes());
  });
}

/** Everything the pane does with a finished report: read, proofread, correct, read again. */
export async function documentOutcome(bytes: Uint8Array, name = '报告.docx'): Promise<Outcome> {
  return outcomeOf(async () => {
    const document = openDocument(bytes, name);
    const fixes = proofReport(document.prose).flatMap(({ fix }) => fix ?? []);
    const { taken } = compatible(fixes, (fix) => document.correctable(fix));
    openDocument(document.corrected(taken), name);
  });
}

function markOf(cell: string | null) {
  const cut = cell?.lastIndexOf('!') ?? -1;
  if (cell === null || cut < 0) return [];
  const place = { sheet: cell.slice(0, cut), address: cell.slice(cut + 1) };
  return [{ cell: place, colour: '#FFC7CE' }];
}

/** The outcome of a piece of work. Throws what is neither a result nor one clear line. */
export async function outcomeOf(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return 'result';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message } = error;
    if (ONE_LINE.test(message) && !MACHINE.test(message)) return error;
    throw new Error(`not one clear line: ${message}`);
  }
}
