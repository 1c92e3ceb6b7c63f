import type { Defect } from '../model/check';
import type { Form, FundRow } from '../model/form';
import { decimal, sum } from '../numbers/decimal';
import { show } from '../numbers/show';
import { quote } from './quote';

const AMOUNTS = [
  ['initial', '年初预算数'],
  ['budget', '全年预算数'],
  ['executed', '全年执行数'],
] as const;
const TOLERANCE = decimal('0.01');

/** 一、基本支出 */
const PARENT = /^[一二三四五六七八九十]{1,2}、/;
/** 1.人员经费 */
const CHILD = /^\d{1,2}[.、．](?!\d)/;
/** What 基本支出 is made of, numbered or not. */
const OF_BASIC = /人员(?:经费|支出)|公用(?:经费|支出)/;

/** The rows right below one that are numbered as its parts, or are 人员经费 and 公用经费. */
function childrenOf(parent: FundRow, below: readonly FundRow[]): readonly FundRow[] {
  const isBasic = parent.role === 'basic';
  const isChild = ({ label }: FundRow): boolean =>
    (PARENT.test(parent.label) && CHILD.test(label)) || (isBasic && OF_BASIC.test(label));
  const end = below.findIndex((row) => !isChild(row));
  return end < 0 ? below : below.slice(0, end);
}

/** Only the chief projects may be named below 项目支出: then the parts may come to less. */
const isComplete = (children: readonly FundRow[]): boolean =>
  children.every(({ label }) => OF_BASIC.test(label)) ||
  children.some(({ label }) => label.includes('其他'));

/** 一、基本支出 and 1.人员经费、2.公用经费 below it: the parts come to what they are parts of. */
export function nestedDefects({ funds, moneyUnit }: Form): Defect[] {
  return funds.flatMap((parent, at) => {
    const children = childrenOf(parent, funds.slice(at + 1));
    if (children.length < 2) return [];
    return AMOUNTS.flatMap(([key, name]) => {
      const whole = parent[key];
      const parts = children.flatMap((row) => row[key] ?? []);
      const added = sum(parts);
      if (!whole || parts.length < children.length) return [];
      const excess = added.minus(whole);
      const isWrong = isComplete(children) ? excess.abs().gt(TOLERANCE) : excess.gt(TOLERANCE);
      if (!isWrong) return [];
      const message = `${quote(parent.label)}的${name}为${show(whole)}${moneyUnit}，其下${parts.length}行相加为${show(added)}${moneyUnit}，相差${show(excess.abs())}${moneyUnit}。`;
      return [{ cell: parent.cells[key], message, found: show(whole), expected: show(added) }];
    });
  });
}
