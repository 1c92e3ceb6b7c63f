import type { Attendance, LedgerRow } from './ledger';
import { commonStretch, sameUnit, stemCore, unitKey } from './names';

/** 近似名称：相同的字至少占名单名称的多少 */
const LEAST_LIKENESS = 0.6;

/** 名单核对 Which units of the list no form was read from, and which reported without being in it. */
export function attendance(list: readonly string[], rows: readonly LedgerRow[]): Attendance {
  const forms = rows.filter(({ row, unit }) => row === 'form' && unit !== null);
  const units = new Map(
    forms.map((row) => [unitKey(row.unit ?? ''), { unit: row.unit ?? '', file: row.file }]),
  );
  const reported = [...units.values()];
  const exact = new Set(list.map(unitKey));
  const taken = new Set<string>();
  const missing = list.filter((name) => {
    const key = unitKey(name);
    const like = reported.filter(({ unit }) => !exact.has(unitKey(unit)) && sameUnit(unit, name));
    const found = units.get(key) ?? (like.length === 1 ? like[0] : undefined);
    if (found) taken.add(unitKey(found.unit));
    return !found;
  });
  const unexpected = reported.filter(({ unit }) => !taken.has(unitKey(unit)));
  return {
    missing: missing.map((unit) => ({ unit, remark: remarkOf(unit, rows, unexpected) })),
    unexpected,
  };
}

/** What may explain a missing unit: a file of its name that gave no form, or a name much like it. */
function remarkOf(
  name: string,
  rows: readonly LedgerRow[],
  unexpected: Attendance['unexpected'],
): string {
  const key = unitKey(name);
  const named = rows.find(
    ({ row, file }) =>
      row !== 'form' &&
      file.split('/').some((part) => stemCore(part) !== '' && sameUnit(stemCore(part), key)),
  );
  if (named?.row === 'unusable') return `收到文件“${named.file}”，但不能用：${named.remark}`;
  if (named) return `只收到报告“${named.file}”，没有自评表`;
  const like = unexpected.find(
    ({ unit }) => commonStretch(unitKey(unit), key) >= key.length * LEAST_LIKENESS,
  );
  return like ? `有名称相近的单位“${like.unit}”，请核对` : '';
}
