import { editsToWrite } from './editsToWrite';
import type { PaneState } from './state';

/** True while a person looks at what will be written: it must not change under the button 写入. */
export function previewOpen(state: PaneState): boolean {
  return state.fixes !== null || (state.step === 'score' && editsToWrite(state).length > 0);
}
