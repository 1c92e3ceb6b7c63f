import { type Manuscript, mapPassages } from './manuscript';
import { edited, isEdited, kept, type Passage, refreshed, takenOver } from './passage';

const one = (
  manuscript: Manuscript,
  key: number,
  change: (passage: Passage) => Passage | null,
): Manuscript =>
  mapPassages(manuscript, (passage) => (passage.key === key ? change(passage) : passage));

/** 修改一段 '' takes it out of what is written. */
export const editPassage = (manuscript: Manuscript, key: number, text: string): Manuscript =>
  one(manuscript, key, (passage) => edited(passage, text));

/** 恢复原文 Back to what was drafted; what the draft no longer has, and a person kept, is gone. */
export const restorePassage = (manuscript: Manuscript, key: number): Manuscript =>
  one(manuscript, key, (passage) =>
    passage.base ? { ...passage, shown: passage.base, disputed: false } : takenOver(passage),
  );

/** 刷新一段 */
export const refreshPassage = (manuscript: Manuscript, key: number): Manuscript =>
  one(manuscript, key, refreshed);

/** 全部刷新 */
export const refreshAll = (manuscript: Manuscript): Manuscript =>
  mapPassages(manuscript, refreshed);

/** 采用新稿 The person's words give way; where the draft has nothing, the passage goes. */
export const takePassage = (manuscript: Manuscript, key: number): Manuscript =>
  one(manuscript, key, takenOver);

/** 保留我的 */
export const keepPassage = (manuscript: Manuscript, key: number): Manuscript =>
  one(manuscript, key, kept);

export const hasEdits = ({ reports, aside }: Manuscript): boolean =>
  aside.length > 0 || reports.some(({ passages }) => passages.some(isEdited));
