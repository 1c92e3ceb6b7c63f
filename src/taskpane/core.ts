/** The core, loaded on demand as one chunk. zod must not probe `new Function` under our content security policy. */
import './jitless';

export {
  draftReports,
  editsOf,
  examine,
  OUTLINE_CHOICES,
  POLICY_CHOICES,
  printMemo,
  withCorrection,
  withOverride,
  withoutCorrections,
  withSetAside,
} from '../pipeline';
export { comparisonWith } from './session/comparisonWith';
export { examineOrSetAside } from './session/mapping/examineOrSetAside';
export { mappingViews } from './session/mapping/mappingViews';
