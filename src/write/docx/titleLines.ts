import type { Run } from '../../model/report';
import { emWidth } from '../emWidth';
import { TITLE_CHARACTERS } from '../gb9704';
import { cutAt, textOf } from '../runs';

/** Where a title may be parted without tearing a phrase: before the year, before the kind of expenditure. */
const BREAK = /(?<=.)(?:20\d\d年|部门整体支出|项目支出|转移支付)/g;

/** The lines of a title, broken by hand where it is too long for one and two lines hold it. */
export function titleLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const title = textOf(runs);
  if (emWidth(title) <= TITLE_CHARACTERS) return [runs];
  for (const { index } of title.matchAll(BREAK)) {
    const halves = [title.slice(0, index), title.slice(index)];
    if (halves.every((half) => emWidth(half) <= TITLE_CHARACTERS)) return cutAt(runs, index);
  }
  return [runs];
}
