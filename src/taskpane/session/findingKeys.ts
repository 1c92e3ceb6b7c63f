import type { Finding } from '../../model/finding';

/** A name for each finding that stays the same when findings around it come and go: one code may strike a cell twice. */
export function findingKeys(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${finding.form}-${finding.code}-${finding.cell}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [finding, `${name}-${times}`];
    }),
  );
}
