import type { ProofTable } from '../../../../src/model/proof';
import { show } from '../../../../src/numbers/show';
import { formIndex } from '../../../../src/proof/claims/form';
import type { CellValue } from '../../../../src/proof/claims/form/cellValue';
import type { Attribute, Thing } from '../../../../src/proof/claims/form/things/thing';

const noteOf = (cell: CellValue): string =>
  [
    cell.leaning ?? '',
    cell.isWorkedOut ? '未填' : '',
    cell.typed ? `填${show(cell.typed)}` : '',
    cell.isSuggested ? '建议' : '',
    cell.range ? `${show(cell.range.low)}-${show(cell.range.high)}` : '',
    cell.quote ? `“${cell.quote}”` : '',
  ]
    .filter((note) => note !== '')
    .map((note) => ` ${note}`)
    .join('');

/** What a thing tells under an attribute: each value with its unit, its cell and what is to be said of it. */
export const told = (thing: Thing | undefined | null, attribute: Attribute): string[] =>
  (thing?.values[attribute] ?? []).map(
    (cell) => `${show(cell.value)}${cell.unit} ${cell.cell?.address ?? '无'}${noteOf(cell)}`,
  );

/** All that a thing tells, by attribute; those of which it tells nothing left out. */
export function allTold(thing: Thing | undefined | null): Record<string, string[]> {
  const attributes = Object.keys(thing?.values ?? {}) as Attribute[];
  const all = attributes.map((attribute) => [attribute, told(thing, attribute)] as const);
  return Object.fromEntries(all.filter(([, values]) => values.length > 0));
}

/** The things of forms that a name may mean, in the order of the forms. */
export function thingsNamed(name: string, ...tables: ProofTable[]): readonly Thing[] {
  const named = formIndex(tables).byHead.get(name.slice(0, 2)) ?? [];
  return named.find((each) => each.name === name)?.things ?? [];
}
