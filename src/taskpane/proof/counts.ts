import type { Severity } from '../../model/finding';
import { SEVERITIES } from '../session/findingGroups';
import type { FindingView, ProofState } from './state';

/** More findings than a person goes through at once: those after it wait until these are mended. */
export const MOST_SHOWN = 500;

/** `3 处错误、2 处提醒、1 处建议`, or 没有发现问题. */
export function summaryText(findings: readonly FindingView[]): string {
  const parts = SEVERITIES.map(({ severity, name }) => ({
    name,
    count: countOf(findings, severity),
  }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} 处${name}`);
  return parts.length === 0 ? '没有发现问题' : parts.join('、');
}

/** What the tab says: the gravest count, or how far it is. */
export function proofNote({ report, findings }: ProofState): string {
  if (!report) return '未核对';
  return findings.length === 0 ? '没有问题' : (summaryText(findings).split('、')[0] ?? '');
}

export function countOf(findings: readonly FindingView[], severity: Severity | null): number {
  if (severity === null) return findings.length;
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

/** The findings on show: of the severity asked for, the gravest first, no more than `MOST_SHOWN`. */
export function shownFindings(
  findings: readonly FindingView[],
  filter: Severity | null,
): readonly FindingView[] {
  const wanted = findings.filter(
    ({ finding }) => (filter ?? finding.severity) === finding.severity,
  );
  return wanted.slice(0, MOST_SHOWN);
}
