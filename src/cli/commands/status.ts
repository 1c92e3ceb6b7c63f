import type { Finding } from '../../model/finding';

/** 1 where there is an error finding that nobody set aside, else 0. */
export function statusOf(findings: readonly Finding[]): number {
  return findings.some(({ severity, setAside }) => severity === 'error' && setAside === null)
    ? 1
    : 0;
}
