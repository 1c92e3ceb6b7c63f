import { type FileResult, stands } from '../ledger';
import { FAULT } from './refusal';

/** What is told of a file that is done. */
export interface FileReply {
  readonly file: string;
  readonly refused: boolean;
  /** True of a workbook from which forms were read. */
  readonly hasForm: boolean;
  /** True of a workbook that could not be opened: it may be the form that is missing. */
  readonly isBroken: boolean;
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
    hasForm: digests.length > 0,
    isBroken: kind === 'workbook' && refused !== null && !['no-form', FAULT].includes(refused.code),
    units: refused ? [] : kind === 'report' ? ofReport : ofForm,
  };
}

/** Units a file speaks of; none where there is no reply. */
export const unitsIn = (reply: FileReply | undefined): string[] =>
  reply?.units.flatMap(({ unit }) => unit ?? []) ?? [];
