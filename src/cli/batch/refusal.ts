import type { FileKind, FileResult, Made } from '../../ledger';
import { UserError } from '../../model/userError';
import type { Refused } from './jobs';
import { madeOf } from './made';
import type { BatchSettings } from './settings';
import { FAULT } from './store';

/** The result of a file that cannot be used. */
export function refusedResult(settings: BatchSettings, refused: Refused): FileResult {
  const { file, kind, code, message } = refused;
  return resultOf(settings, { file, kind }, null, { code, message });
}

/** The result of a file at which the work ended: in its own words for a `UserError`, else as a fault of ours. */
export function failed(
  settings: BatchSettings,
  what: { readonly file: string; readonly kind: FileKind },
  made: Made | null,
  error: unknown,
): FileResult {
  if (error instanceof UserError && error.code === 'output') throw error;
  const refused =
    error instanceof UserError
      ? { code: error.code, message: error.message }
      : { code: FAULT, message: '程序处理这个文件时出错，没有结果，请把文件反馈给开发者。' };
  return resultOf(settings, what, made, refused);
}

function resultOf(
  settings: BatchSettings,
  { file, kind }: { readonly file: string; readonly kind: FileKind },
  made: Made | null,
  refused: NonNullable<FileResult['refused']>,
) {
  return {
    schema: 1,
    file,
    policy: settings.policy,
    kind,
    made: made ?? madeOf(settings, null),
    refused,
    forms: [],
    findings: [],
    scores: [],
    digests: [],
    sentences: [],
    units: [],
    review: null,
    reviewRefused: null,
  };
}
