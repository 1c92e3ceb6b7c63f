import { sum, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Base, baseOf } from './judgeRate';
import { inSum } from './measure';
import { type Role, roleOf } from './roles';

/** Money may be paid out of what came in, or of a contract, and not of the budget. */
const RECEIVED = /到位|下达|拨入|划拨|合同(?:价|金?额|总价)|中标价/;
export const NAMED_INITIAL = /年初/;
export const NAMED_FINAL = /全年|调整|追加后/;

export const BUDGETS: ReadonlySet<Role | null> = new Set(['final', 'budget', 'initial']);
const STRICT: readonly Role[] = ['final', 'budget', 'initial', 'income'];

/** 预算1680万元，其中区级1260万元，上级420万元: the amounts of which a budget before them consists. */
function partsAmong(figures: readonly Figure[]): Set<Figure> {
  const parts = new Set<Figure>();
  let left = ZERO;
  figures.forEach((figure, index) => {
    if (figure.lead.startsWith('其中')) left = figures[index - 1]?.value ?? ZERO;
    const isPart = left.gt(ZERO) && left.gte(figure.value) && roleOf(figure) !== 'final';
    if (isPart) parts.add(figure);
    left = isPart ? left.minus(figure.value) : ZERO;
  });
  return parts;
}

/** What money was spent of: the budgets, with what was added to and taken off them, and what came in; the likeliest first. */
export function basesIn(figures: readonly Figure[], words: string): Base[] {
  const of = (role: Role) => figures.filter((figure) => roleOf(figure) === role);
  const [initial, final] = [of('initial'), of('final')];
  const named = NAMED_INITIAL.test(words) ? initial : NAMED_FINAL.test(words) ? final : [];
  if (named.length > 0) return named.map(baseOf);
  const parts = partsAmong(figures);
  const byRole = STRICT.flatMap((role) => of(role).reverse());
  const heads = byRole.filter((figure) => !parts.has(figure));
  const bases = [...heads, ...byRole.filter((figure) => parts.has(figure))].map(baseOf);
  const start = [...initial, ...of('budget'), ...final][0];
  const [more, less, carried] = [of('supplement')[0], of('reduction')[0], of('carried')[0]];
  if (start && (more || less || carried)) {
    const added = [more, carried].flatMap((figure) => figure ?? []);
    const value = sum([start, ...added].map((figure) => figure.value)).minus(less?.value ?? ZERO);
    const text = `(${[start, ...added].map(inSum).join('+')}${less ? `-${inSum(less)}` : ''})`;
    bases.push({ ...baseOf(start), value, text });
  }
  const received = figures.filter(({ lead }) => RECEIVED.test(lead));
  return [...bases, ...received.map(baseOf)];
}
