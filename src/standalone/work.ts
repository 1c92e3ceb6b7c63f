import { type FileHost, openXlsx } from '../hosts/file';
import type { CellRef } from '../model/grid';
import { ROOMS } from '../taskpane/session/rooms';
import { Session } from '../taskpane/session/session';

/** 打开着的一本工作簿 */
export interface Work {
  readonly id: number;
  readonly name: string;
  readonly host: FileHost;
  readonly session: Session;
  /** Selected at first; null where none is. */
  readonly start: CellRef | null;
  /** True where cells changed since the workbook was opened or last saved, or the report was edited and not yet kept. */
  unsaved(): boolean;
  saveName(): string;
  /** The workbook as it stands. */
  save(): Uint8Array;
}

let opened = 0;

/** Opens an .xlsx. Throws `UserError`. */
export function openWork(name: string, bytes: Uint8Array, start: CellRef | null = null): Work {
  const host = openXlsx(bytes);
  let saved = host.bytes();
  opened += 1;
  const session = new Session(host, ROOMS, (error) => reportError(error));
  return {
    id: opened,
    name,
    host,
    session,
    start,
    unsaved: () => host.bytes() !== saved || session.snapshot().unsaved,
    saveName: () => `${name.replace(/\.xlsx$/i, '').replace(/（已评分）$/, '')}（已评分）.xlsx`,
    save: () => {
      saved = host.bytes();
      return saved;
    },
  };
}
