import type { FileKind, FileResult, Made } from '../ledger';
import { UserError } from '../model/userError';
import type { Refused } from './kinds';
import { madeOf, type Ways } from './ways';

/** Code of a file whose working ended in a fault of ours: it is tried again the next time. */
export const FAULT = 'fault';
export const FAULT_WORDS = '程序处理这个文件时出错，没有结果，请把文件反馈给开发者。';

/** The result of a file that cannot be used. */
export function refusedResult(ways: Ways, refused: Refused): FileResult {
  const { file, kind, code, message } = refused;
  return resultOf(ways, { file, kind }, null, { code, message });
}

/** The result of a file at which the work ended: in its own words for a `UserError`, else as a fault of ours. */
export function failed(
  ways: Ways,
  what: { readonly file: string; readonly kind: FileKind },
  made: Made | null,
  error: unknown,
): FileResult {
  if (error instanceof UserError && error.code === 'output') throw error;
  const refused =
    error instanceof UserError
      ? { code: error.code, message: error.message }
      : { code: FAULT, message: FAULT_WORDS };
  return resultOf(ways, what, made, refused);
}

function resultOf(
  ways: Ways,
  { file, kind }: { readonly file: string; readonly kind: FileKind },
  made: Made | null,
  refused: NonNullable<FileResult['refused']>,
) {
  return {
    schema: 1,
    file,
    policy: ways.policy,
    kind,
    made: made ?? madeOf(ways, null),
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
