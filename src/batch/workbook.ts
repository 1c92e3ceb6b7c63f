import { type FileHost, openXlsx } from '../hosts/file';
import { type FileResult, formDigest, type Made } from '../ledger';
import { type Examination, examine } from '../pipeline';
import type { Ways } from './ways';

/** Opens and examines a workbook; `between` is waited for after the one and before the other. Throws `UserError`. */
export async function examineFile(
  bytes: Uint8Array,
  { policy, profile }: Ways,
  between: () => Promise<void> = async () => {},
): Promise<{ host: FileHost; examination: Examination }> {
  const host = openXlsx(bytes);
  const workbook = await host.read();
  await between();
  return { host, examination: examine(workbook, { policy, profile }) };
}

/** 自评表的结果 */
export function workbookResult(
  file: string,
  made: Made,
  { forms, scores, findings }: Examination,
  review: Pick<FileResult, 'review' | 'reviewRefused'> = { review: null, reviewRefused: null },
): FileResult {
  return {
    file,
    findings,
    kind: 'workbook',
    made,
    refused: null,
    digests: forms.flatMap((form, index) => {
      const score = scores[index];
      return score ? [formDigest(form, score)] : [];
    }),
    sentences: [],
    units: [...new Set(forms.flatMap(({ unitName }) => unitName ?? []))],
    ...review,
  };
}
