import { failed, madeOf, reportResult } from '../../batch';
import { openDocument } from '../../hosts/document';
import { type FileHash, type FileResult, lastYearOf } from '../../ledger';
import type { Prose } from '../../model/proof';
import { proofReport } from '../../proofreading';
import { proofDocument } from '../json';
import { type Intake, intake } from './intake';
import type { BatchSettings } from './settings';
import { isCurrent, readResult, writeResult } from './store';
import type { TakenWorkbook } from './takeWorkbook';

/** A report's bytes, or the result that says why there are none. */
export function readReport(settings: BatchSettings, file: string): Intake | FileResult {
  try {
    return intake(settings.folder, file);
  } catch (error) {
    const result = failed(settings, { file, kind: 'report' }, null, error);
    writeResult(settings.out, result);
    return result;
  }
}

/** Proofreads a report, against its form where there is one, unless the result of the last run holds. */
export async function takeReport(
  settings: BatchSettings,
  file: string,
  read: Intake,
  workbook: TakenWorkbook | null,
): Promise<FileResult> {
  const usable = workbook?.hash && !workbook.result.refused ? workbook : null;
  const form = usable?.hash ? { file: usable.result.file, hash: usable.hash } : null;
  const units = usable?.result.units ?? [];
  const former = formerOf(settings, file, units);
  const made = { ...madeOf(settings, read.hash), form, lastYear: former?.made ?? null };
  const kept = readResult(settings.out, file);
  if (kept && isCurrent(settings.out, kept, made)) return kept;
  const result = await worked();
  writeResult(settings.out, result);
  return result;

  async function worked(): Promise<FileResult> {
    try {
      const { prose } = openDocument(read.bytes, file);
      const examination = (await usable?.examination()) ?? undefined;
      const { outline } = settings;
      const lastYear = former?.prose();
      const findings = proofReport(prose, { examination, outline, lastYear });
      const forms = examination?.forms ?? [];
      const document = proofDocument(file, form?.file ?? null, findings, forms);
      return { ...document, ...reportResult(file, made, prose, document.findings, units) };
    } catch (error) {
      return failed(settings, { file, kind: 'report' }, made, error);
    }
  }
}

/** 上年报告 of the same unit, where there is one that can be read. */
function formerOf(
  { lastYear }: BatchSettings,
  file: string,
  units: readonly string[],
): { made: FileHash; prose: () => Prose | undefined } | null {
  const former = lastYear && lastYearOf(file, units, lastYear.reports);
  if (!lastYear || !former) return null;
  try {
    const { bytes, hash } = intake(lastYear.folder, former);
    const prose = (): Prose | undefined => {
      try {
        return openDocument(bytes, former).prose;
      } catch {
        return undefined;
      }
    };
    return { made: { file: former, hash }, prose };
  } catch {
    return null;
  }
}
