import type { Claim } from '../../model/claim';
import type { Figure } from './figure';
import { baseOf, judgeRate } from './judgeRate';
import { isMoney, type Role, roleOf } from './roles';
import type { Sentence } from './sentence';

const NAME =
  /^(?:其中)?([\p{Script=Han}“”"]{2,12}?)(?:预算|支出|资金)*(?:控制|执行|完成|支出|支付|使用)(?:率|进度)[为是达到:：]*$/u;
const NO_NAME = /^(?:年初|全年|年度|总体?|整体|综合|资金|预算|项目|其中)+$/;
const BUDGETED: ReadonlySet<Role | null> = new Set<Role>(['budget', 'initial', 'final']);
const SPENT: ReadonlySet<Role | null> = new Set<Role | null>([null, 'executed']);

/** 公用经费75.20万元。公用经费全年预算79万元，公用经费控制率95.19%: of the two amounts that bear its name; null where they do not stand there. */
export function ofNamed(sentence: Sentence, stated: Figure): Claim | null {
  const name = NAME.exec(stated.lead)?.[1];
  if (name === undefined || NO_NAME.test(name)) return null;
  const named = sentence.figures.filter(
    (figure) => isMoney(figure) && figure.end <= stated.start && figure.lead.includes(name),
  );
  const bases = named.filter((figure) => BUDGETED.has(roleOf(figure)));
  const parts = named.filter((figure) => SPENT.has(roleOf(figure)));
  const [base, part] = [bases[0], parts[0]];
  if (!base || !part || bases.length > 1 || parts.length > 1) return null;
  return judgeRate(sentence, stated, { part, bases: [baseOf(base)], sure: false });
}
