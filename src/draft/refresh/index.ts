export type { TextChange } from './changes';
export { type Manuscript, withDrafts } from './manuscript';
export { outgoingOf } from './outgoing';
export type { MissingView, PassageMark, PassageView, Preview, ReportView } from './preview';
export { previewOf } from './preview';
export {
  editPassage,
  hasEdits,
  keepPassage,
  refreshAll,
  refreshPassage,
  restorePassage,
  takePassage,
} from './verbs';
