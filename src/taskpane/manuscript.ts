/** The report in the preview: what a person made of the drafts. Comes with the core. */
export type {
  Manuscript,
  MissingView,
  PassageMark,
  PassageView,
  Preview,
  ReportView,
} from '../pipeline';
export {
  editPassage,
  hasEdits,
  keepPassage,
  outgoingOf,
  previewOf,
  refreshAll,
  refreshPassage,
  restorePassage,
  takePassage,
  withDrafts,
} from '../pipeline';
