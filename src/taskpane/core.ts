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
  withoutCorrections,
} from '../pipeline';
export { examineOrSetAside } from './session/mapping/examineOrSetAside';
export { mappingViews } from './session/mapping/mappingViews';
