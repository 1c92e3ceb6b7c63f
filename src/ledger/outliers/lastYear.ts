import type { FileResult } from '../fileResult';
import type { Outlier } from '../ledger';
import { stands } from '../rows';

/** 与上年雷同 R26 has found it; here it stands beside those of other units. */
export function lastYear({ file, units, findings, made }: FileResult): Outlier[] {
  return findings
    .filter((one) => one.code === 'R26' && stands(one))
    .map(({ message, found }) => ({
      kind: 'lastYear',
      units: units.length > 0 ? units : [file],
      files: [file],
      place: null,
      message: `报告正文有${found ?? '大部分'}与上年报告（${made.lastYear?.file ?? '上年'}）相同。${message.split('。')[1] ?? ''}。`,
    }));
}
