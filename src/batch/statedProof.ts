import type { Form } from '../model/form';
import type { Correction, Elsewhere, ProofFinding } from '../model/proof';
import { formOfCell } from './formOfCell';

const statedFix = (fix: Correction | null) => fix && { ...fix.place, text: fix.text };

const statedPlace = ({ place, fix }: Elsewhere) => ({ ...place, fix: statedFix(fix) });

/** A finding in a report as results and JSON state it: with the form its first cell belongs to. */
export function statedProof(finding: ProofFinding, forms: readonly Form[]) {
  const { code, severity, place, quote, cells, message, found, expected, basis, fix } = finding;
  const { also = [], omitted = 0 } = finding;
  const names = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  const [first] = cells;
  return {
    code,
    severity,
    form: first ? formOfCell(first, forms) : null,
    cell: names[0] ?? null,
    cells: names,
    paragraph: place?.paragraph ?? null,
    start: place?.start ?? null,
    end: place?.end ?? null,
    quote,
    message,
    found,
    expected,
    basis,
    fix: statedFix(fix),
    also: also.map(statedPlace),
    omitted,
  };
}
