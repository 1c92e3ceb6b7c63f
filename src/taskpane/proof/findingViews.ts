import type { ReportDocument } from '../../hosts/document';
import type { ProofFinding, Prose } from '../../model/proof';
import type { Examination } from '../../pipeline';
import { correctionsOf, PROOF_CHECKS, proofReport } from '../../proofreading';
import { sourceOf } from '../../sources';
import type { FindingView, ProofState } from './state';

/** Proofreads a report for the screen, alone or against the forms of an examination. */
export function findingViews(
  document: ReportDocument,
  examination: Examination | null,
  lastYear: Prose | undefined,
): Pick<ProofState, 'findings' | 'looked' | 'compared'> {
  const findings = proofReport(document.prose, {
    examination: examination ?? undefined,
    lastYear,
  });
  return {
    findings: viewsOf(findings, document),
    looked: PROOF_CHECKS.map(({ title }) => title),
    compared: examination !== null,
  };
}

function viewsOf(findings: readonly ProofFinding[], document: ReportDocument): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, place, basis } = finding;
    const name = [code, ...(place ? [place.paragraph, place.start, place.end] : [])].join('-');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const proposed = correctionsOf(finding);
    return {
      key: `${name}-${times}`,
      finding,
      sources: basis.flatMap((id) => sourceOf(id) ?? []),
      proposed,
      corrections: proposed.filter((fix) => document.correctable(fix)),
    };
  });
}
