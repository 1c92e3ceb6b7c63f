import type { Report } from '../../model/report';
import { matchOf } from './match';
import { beside, isEdited, type Passage, refreshed } from './passage';

/** 一份报告在预览里的样子 */
export interface ShownReport {
  /** As last drafted. */
  readonly report: Report;
  readonly passages: readonly Passage[];
}

/** 稿子 What the preview shows: drafts, and what a person made of them. */
export interface Manuscript {
  readonly reports: readonly ShownReport[];
  /** Reports with edits that the present outline does not make; they come back with their outline. */
  readonly aside: readonly ShownReport[];
  /** The key of the next new passage. */
  readonly next: number;
}

const NOTHING: Manuscript = { reports: [], aside: [], next: 1 };

const hasEdits = ({ passages }: ShownReport): boolean => passages.some(isEdited);

/** Passages of which nothing is left are gone. */
export function mapPassages(
  manuscript: Manuscript,
  change: (passage: Passage) => Passage | null,
): Manuscript {
  const reports = manuscript.reports.map((shown) => ({
    ...shown,
    passages: shown.passages.flatMap((passage) => change(passage) ?? []),
  }));
  return { ...manuscript, reports };
}

/**
 * Fresh drafts beside what is shown. `mark`: nothing that is shown changes but its links. `adopt`: what nobody edited
 * is brought up to date at once. What was edited stays as it is either way, in its place, whatever the drafts say.
 */
export function withDrafts(
  former: Manuscript | null,
  drafts: readonly Report[],
  how: 'mark' | 'adopt',
): Manuscript {
  const { reports, aside, next } = former ?? NOTHING;
  const pool = [...reports, ...aside];
  let key = next;
  const shown = drafts.map((report): ShownReport => {
    const last = pool.find((one) => one.report.form === report.form);
    const newborn = last === undefined;
    const passages = last ? last.passages : [];
    const matches = matchOf(passages, report.blocks);
    const taken = report.blocks.map((block, at) => {
      const match = matches.get(at);
      if (match) return beside(match, block);
      const own = newborn ? block : null;
      return { key: key++, shown: own, base: own, fresh: block, disputed: false };
    });
    return { report, passages: withLeft(taken, passages) };
  });
  const left = pool.filter((one) => !shown.some(({ report }) => report.form === one.report.form));
  const all = { reports: shown, aside: left.filter(hasEdits), next: key };
  if (how === 'mark') return all;
  return mapPassages(all, (passage) => (isEdited(passage) ? passage : refreshed(passage)));
}

/** Passages that the draft no longer has, each after the one it stood behind. */
function withLeft(taken: readonly Passage[], former: readonly Passage[]): Passage[] {
  const done = [...taken];
  former.forEach((passage, at) => {
    if (done.some(({ key }) => key === passage.key)) return;
    if (passage.shown === null) return;
    const before = former[at - 1];
    const place = before ? done.findIndex(({ key }) => key === before.key) + 1 : 0;
    done.splice(place, 0, beside(passage, null));
  });
  return done;
}
