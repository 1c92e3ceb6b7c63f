import { openDocument } from '../../../src/hosts/document';
import type { Correction, ProofFinding } from '../../../src/model/proof';
import type { Examination } from '../../../src/pipeline';
import { correctionsOf } from '../../../src/proofreading';
import type { ProofGround, ProofRoom } from '../../../src/taskpane/proof/proofReader';
import type { FindingView } from '../../../src/taskpane/proof/state';

export const REPORT = [
  '某某办2023年度部门整体支出绩效自评报告',
  '一、部门概况',
  '截止2023年12月31日，我办共有在职人员13人。',
  '二、资金情况',
  '全年预算200万元，执行195万元，执行率为100%。',
].join('\n');

export const realRoom = (): Promise<ProofRoom> => import('../../../src/taskpane/proof/chunk');

/** A correction in a paragraph. */
export const fixOf = (paragraph: number, start: number, end: number, text: string): Correction => ({
  place: { paragraph, start, end },
  text,
});

/** A finding as the screen needs it, at the place of its correction. */
export function viewOf(
  key: string,
  fix: Correction | null,
  more: Partial<ProofFinding> = {},
): FindingView {
  const finding: ProofFinding = {
    code: 'R18',
    severity: 'warning',
    place: fix?.place ?? null,
    quote: '',
    cells: [],
    message: `问题${key}`,
    found: null,
    expected: null,
    basis: [],
    fix,
    ...more,
  };
  const proposed = correctionsOf(finding);
  return { key, finding, sources: [], proposed, corrections: proposed };
}

/** A chunk that finds what it is told, and remembers what it was asked to hold the report against. */
export function roomOf(views: readonly FindingView[]) {
  const asked: { examination: Examination | null; lastYear: boolean }[] = [];
  const room: ProofRoom = {
    openDocument,
    findingViews: (_, examination, lastYear) => {
      asked.push({ examination, lastYear: lastYear !== undefined });
      return { findings: views, looked: [], compared: examination !== null };
    },
  };
  return { room: async () => room, asked };
}

/** A session with nothing but an examination that changes. */
export function ground(examination: Examination | null = null) {
  const listeners = new Set<() => void>();
  const state = { examination };
  const there: ProofGround = {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = (next: Examination | null) => {
    state.examination = next;
    for (const listener of listeners) listener();
  };
  return { there, change };
}
