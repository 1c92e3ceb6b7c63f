import type { Finding, Severity } from '../model/finding';
import { SEVERITY_WORDS } from './words';

/** Findings one a line with their cells and sources, and a count. */
export function findingLines(findings: readonly Finding[]): string[] {
  const lines = findings.map(({ code, severity, cell, message, basis, setAside }) => {
    const place = cell ? `${cell} ` : '';
    return `${SEVERITY_WORDS[severity]} ${code} ${place}${message}（依据：${basis.join('、')}）${setAside === null ? '' : `〔已搁置：${setAside}〕`}`;
  });
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = findings.length
    ? `共${findings.length}条：错误${count('error')}条，提醒${count('warning')}条，建议${count('hint')}条。`
    : '没有发现问题。';
  return [...lines, summary, ''];
}
