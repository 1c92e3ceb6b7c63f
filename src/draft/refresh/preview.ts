import type { CellRef } from '../../model/grid';
import type { Block } from '../../model/report';
import { promptOf } from '../runs';
import { blockText, idOf, isText, runsOf } from './blockText';
import { changeOf, type TextChange } from './changes';
import type { Manuscript, ShownReport } from './manuscript';
import { firstOf, isEdited, isEmptied, type Passage, type PassageState, stateOf } from './passage';

/** 需要人看一眼的段落 */
export interface PassageMark extends TextChange {
  readonly state: Exclude<PassageState, 'same'>;
  /** What the draft now says; null where it says nothing any more, and for tables and pictures. */
  readonly fresh: string | null;
}

/** 预览的一段 */
export interface PassageView {
  readonly key: number;
  /** As shown; what is not shown yet, as drafted. */
  readonly block: Block;
  readonly edited: boolean;
  readonly emptied: boolean;
  readonly mark: PassageMark | null;
}

/** 一处【请补充】 */
export interface MissingView {
  /** The passage it stands in. */
  readonly key: number;
  readonly prompt: string;
  /** What the outline calls it, as on 报告素材; '' where no one types it. */
  readonly ask: string;
  /** The cell it speaks of; null where it speaks of none. */
  readonly cell: CellRef | null;
}

export interface ReportView {
  readonly form: string;
  readonly title: string;
  readonly passages: readonly PassageView[];
}

/** 预览 All that is to be seen of a manuscript. */
export interface Preview {
  readonly reports: readonly ReportView[];
  readonly missing: readonly MissingView[];
  /** Passages that can be brought up to date. */
  readonly changed: number;
  /** Passages where a person has to choose. */
  readonly open: number;
  /** Edits in reports that the present outline does not make. */
  readonly aside: number;
}

function markOf(passage: Passage): PassageMark | null {
  const state = stateOf(passage);
  if (state === 'same') return null;
  const { shown, base, fresh } = passage;
  const text = fresh && isText(fresh) ? blockText(fresh) : null;
  const before = state === 'disputed' ? shown : base;
  const change = before && fresh ? changeOf(blockText(before), blockText(fresh)) : null;
  return { state, fresh: text, figures: change?.figures ?? [], words: change?.words ?? true };
}

function viewOf(passage: Passage): PassageView[] {
  const [edited, emptied] = [isEdited(passage), isEmptied(passage)];
  const [key, mark] = [passage.key, markOf(passage)];
  return firstOf(passage.shown, passage.fresh).map((block) => ({
    key,
    block,
    edited,
    emptied,
    mark,
  }));
}

function missingOf({ passages }: ShownReport): MissingView[] {
  return passages.flatMap(({ key, shown }) => {
    if (!shown) return [];
    const [, ask = ''] = idOf(shown).split('|');
    return runsOf(shown)
      .filter((run) => run.missing)
      .map((run) => ({ key, prompt: promptOf(run), ask, cell: run.cells?.[0] ?? null }));
  });
}

export function previewOf({ reports, aside }: Manuscript): Preview {
  const views = reports.map(
    (one): ReportView => ({
      form: one.report.form,
      title: one.report.title,
      passages: one.passages.flatMap(viewOf),
    }),
  );
  const marked = views.flatMap(({ passages }) => passages);
  const waits = ({ mark, edited }: PassageView) =>
    mark?.state === 'changed' || mark?.state === 'added' || (mark?.state === 'gone' && !edited);
  const asks = ({ mark, edited }: PassageView) =>
    mark?.state === 'disputed' || (mark?.state === 'gone' && edited);
  return {
    reports: views,
    missing: reports.flatMap(missingOf),
    changed: marked.filter(waits).length,
    open: marked.filter(asks).length,
    aside: aside.flatMap(({ passages }) => passages).filter(isEdited).length,
  };
}
