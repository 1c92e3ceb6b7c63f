import { type FileHost, openXlsx } from '../hosts/file';
import { inputBytes } from './inputBytes';

/** An input file opened. */
export interface Input {
  readonly path: string;
  /** File name without its folders, as the JSON shows it. */
  readonly name: string;
  readonly host: FileHost;
}

const FORM = { called: '自评表', wanted: '一个 .xlsx 工作簿', code: 'not-workbook' } as const;

/** Opens the workbook; refuses a file by its size before reading it. Throws `UserError`. */
export async function openInput(typed: string): Promise<Input> {
  const { path, name, bytes } = await inputBytes(typed, FORM);
  return { path, name, host: openXlsx(bytes) };
}
