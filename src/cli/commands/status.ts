import type { Finding } from '../../model/finding';

/** 1 where there is an error finding, else 0. */
export function statusOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
