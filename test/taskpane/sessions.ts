import { MemoryHost } from '../../src/hosts/memory';
import type { Host } from '../../src/model/host';
import { Session } from '../../src/taskpane/session/session';
import { workbookOf } from '../support/workbooks';

export const ROOMS = {
  core: () => import('../../src/taskpane/core'),
  paper: () => import('../../src/taskpane/paper'),
  word: () => import('../../src/taskpane/word'),
  files: () => import('../../src/taskpane/files'),
  proof: () => import('../../src/taskpane/proof/chunk'),
};

export async function memory(number: string): Promise<MemoryHost> {
  return new MemoryHost(await workbookOf(number));
}

/** A session that has read its workbook and shows 检查. */
export async function checked(host: Host, faults: unknown[] = []): Promise<Session> {
  const session = new Session(host, ROOMS, (error) => faults.push(error));
  await session.check();
  return session;
}

/** A host that fails in one way. */
export const failing = (host: Host, change: Partial<Host>): Host => Object.assign(host, change);
