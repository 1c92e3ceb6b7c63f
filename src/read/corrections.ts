import { position } from '../grid/address';
import type { Block, Correction } from '../model/mapping';
import type { Header } from './headers';

/** What persons said about one form. */
export interface Corrections {
  /** The header with the columns they pointed at. */
  readonly apply: <Key extends string>(
    block: Block,
    header: Header<Key>,
    keys: readonly Key[],
  ) => Header<Key>;
  /** Keys of columns the form has none of, and `unused:` with the header for columns nobody needs. */
  readonly declined: ReadonlySet<string>;
  /** 总分行, counted from 0; null where nobody said. */
  readonly totalRow: number | null;
  /** True for a row, counted from 0, that is no indicator. */
  readonly isNoIndicator: (row: number) => boolean;
}

/** The corrections that concern the form with this id; a later one takes the place of an earlier one. */
export function correctionsFor(form: string, corrections: readonly Correction[]): Corrections {
  const own = corrections.filter((correction) => correction.form === form);
  const pointed: Extract<Correction, { kind: 'column' }>[] = [];
  const notIndicators = new Set<number>();
  let totalRow: number | null = null;
  for (const correction of own) {
    if (correction.kind === 'column') pointed.push(correction);
    else if (correction.what === 'total') totalRow = correction.row - 1;
    else notIndicators.add(correction.row - 1);
  }
  const declined = pointed
    .filter(({ column, key }) => column === null || key.startsWith('unused:'))
    .map(({ key }) => key);
  return {
    declined: new Set(declined),
    totalRow,
    isNoIndicator: (row) => notIndicators.has(row),
    apply: (block, header, keys) => {
      const columns = { ...header.columns };
      const evidence = { ...header.evidence };
      for (const correction of pointed) {
        if (correction.block !== block) continue;
        const key = keys.find((candidate) => candidate === correction.key);
        if (!key) continue;
        delete columns[key];
        delete evidence[key];
        const at = correction.column === null ? null : position(`${correction.column}1`);
        if (!at) continue;
        for (const other of keys) if (columns[other] === at.column) delete columns[other];
        columns[key] = at.column;
        evidence[key] = { row: header.row, text: '', by: 'person' };
      }
      return { ...header, columns, evidence };
    },
  };
}
