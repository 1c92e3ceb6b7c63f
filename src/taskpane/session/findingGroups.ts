import type { Finding, Severity } from '../../model/finding';

export const SEVERITIES: readonly { severity: Severity; name: string; meaning: string }[] = [
  { severity: 'error', name: '错误', meaning: '不改会被退回' },
  { severity: 'warning', name: '提醒', meaning: '请看一眼' },
  { severity: 'hint', name: '建议', meaning: '可改可不改' },
];

/** The findings that nobody set aside. */
export function standing(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ setAside }) => setAside === null);
}

/** 问题按轻重分组 Those set aside are not counted. Groups without members are left out. */
export function groupFindings(findings: readonly Finding[]) {
  return SEVERITIES.map((group) => ({
    ...group,
    findings: standing(findings).filter((finding) => finding.severity === group.severity),
  })).filter((group) => group.findings.length > 0);
}

/** `错误 1、提醒 2`, or 没有发现问题. */
export function countsText(findings: readonly Finding[]): string {
  const groups = groupFindings(findings);
  return groups.length === 0
    ? '没有发现问题'
    : groups.map((group) => `${group.name} ${group.findings.length}`).join('、');
}
