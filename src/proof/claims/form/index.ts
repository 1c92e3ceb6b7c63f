import type { ProofTable } from '../../../model/proof';
import type { FormIndex, Named, TableThings } from './indexed';
import { nearNames } from './near';
import { executionThing } from './things/execution';
import { fundThing, totalRow } from './things/fund';
import { groupThings } from './things/group';
import { indicatorThing } from './things/indicator';
import { severalThing } from './things/several';
import type { Thing } from './things/thing';
import { wholeThing } from './things/whole';

function thingsOf(table: ProofTable): { own: TableThings; all: Thing[] } {
  const { form } = table;
  const funds = form.funds.map((row, at) => fundThing(table, row, at));
  const row = totalRow(table);
  const indicators = form.indicators.map((each, at) => indicatorThing(table, each, at));
  const own = {
    table,
    whole: wholeThing(table),
    execution: executionThing(table),
    funds,
    dated: indicators.filter(({ day }) => day),
    total: funds.find((_, at) => form.funds[at] === row) ?? null,
  };
  return { own, all: [own.whole, own.execution, ...funds, ...groupThings(table), ...indicators] };
}

/** The index of the forms; worked out once for a report. */
export function formIndex(tables: readonly ProofTable[]): FormIndex {
  const parts = tables.map(thingsOf);
  const byName = new Map<string, { isShort: boolean; things: Thing[] }>();
  const add = (name: string, isShort: boolean, thing: Thing): void => {
    const named = byName.get(name);
    if (!named) byName.set(name, { isShort, things: [thing] });
    else if (!named.things.includes(thing)) {
      named.isShort &&= isShort;
      named.things.push(thing);
    }
  };
  for (const thing of parts.flatMap(({ all }) => all)) {
    for (const name of thing.names) add(name, false, thing);
    for (const name of thing.shortNames) add(name, true, thing);
  }
  const byHead = new Map<string, Named[]>();
  for (const [name, named] of byName) {
    const head = name.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), { name, ...named }]);
  }
  for (const named of byHead.values()) named.sort((a, b) => b.name.length - a.name.length);
  return {
    byHead,
    tables: parts.map(({ own }) => own),
    near: nearNames(parts.flatMap(({ all }) => all)),
    several:
      tables.length > 1
        ? severalThing(
            tables,
            parts.map(({ own }) => own.whole),
          )
        : null,
  };
}
