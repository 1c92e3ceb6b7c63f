import { openDocument, type ReportDocument } from '../hosts/document';
import { inputBytes } from './inputBytes';

/** A finished report opened. */
export interface ReportInput {
  readonly path: string;
  /** File name without its folders, as the JSON shows it. */
  readonly name: string;
  readonly document: ReportDocument;
}

const REPORT = {
  called: '一份报告',
  wanted: '一份报告（.docx、.txt 或 .md）',
  code: 'unsupported',
} as const;

/** Opens a finished report; refuses a file by its size before reading it. Throws `UserError`. */
export async function openReport(typed: string): Promise<ReportInput> {
  const { path, name, bytes } = await inputBytes(typed, REPORT);
  return { path, name, document: openDocument(bytes, name) };
}
