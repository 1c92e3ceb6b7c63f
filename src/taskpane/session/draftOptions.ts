import type { DraftOptions } from '../../pipeline';
import type { PaneState } from './state';

/** What a person chose for the report; undefined where the program chooses. */
export function draftOptions({ outline, style, selfName }: PaneState): DraftOptions {
  return { outline: outline ?? undefined, style, selfName: selfName || undefined };
}
