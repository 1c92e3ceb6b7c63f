/** The core, loaded on demand as one chunk. zod must not probe `new Function` under our content security policy. */
import './jitless';

export {
  appendTrail,
  draftReports,
  editsOf,
  examine,
  materialPlace,
  OUTLINE_CHOICES,
  POLICY_CHOICES,
  planMaterial,
  printMemo,
  restoredEntry,
  TRAIL_SHEET,
  TRAIL_WIDTHS,
  trailRows,
  withCorrection,
  withOverride,
  withoutCorrections,
  withSetAside,
  writtenEntry,
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
} from './manuscript';
export { comparisonWith } from './session/comparisonWith';
export { examineOrSetAside } from './session/mapping/examineOrSetAside';
export { mappingViews } from './session/mapping/mappingViews';
