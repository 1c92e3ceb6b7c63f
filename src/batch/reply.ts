import { type FileResult, stands } from '../ledger';

/** What is told of a file that is done. */
export interface FileReply {
  readonly file: string;
  readonly refused: boolean;
  /** Names of the units it speaks of, each with its number of errors. */
  readonly units: readonly { readonly unit: string | null; readonly errors: number }[];
}

export function fileReply(result: FileResult): FileReply {
  const { file, refused, digests, findings, units, kind } = result;
  const errors = findings.filter((one) => one.severity === 'error' && stands(one));
  const ofForm = digests.map(({ form, unit: name }) => ({
    unit: name,
    errors: errors.filter((one) => one.form === form).length,
  }));
  const ofReport = [{ unit: units[0] ?? null, errors: errors.length }];
  return {
    file,
    refused: refused !== null,
    units: refused ? [] : kind === 'report' ? ofReport : ofForm,
  };
}

/** Units a file speaks of; none where there is no reply. */
export const unitsIn = (reply: FileReply | undefined): string[] =>
  reply?.units.flatMap(({ unit }) => unit ?? []) ?? [];
