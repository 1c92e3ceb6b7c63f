import type { Edit } from '../../model/edit';
import type { Finding } from '../../model/finding';
import { editKey } from './editsToWrite';
import { standing } from './findingGroups';

/** 能修复的 The certain edits of findings that stand, one a cell. */
export function fixesOf(findings: readonly Finding[]): Edit[] {
  const edits = standing(findings).flatMap(({ fix }) => (fix ? [fix] : []));
  return [...new Map(edits.map((edit) => [editKey(edit), edit])).values()];
}
