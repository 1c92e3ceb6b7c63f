import type { ProofTable } from '../../../model/proof';
import type { Thing } from './things/thing';

/** 近似的叫法 An indicator by its name and the number of pairs of characters in it. */
export interface Near {
  readonly name: string;
  readonly pairs: number;
  readonly thing: Thing;
}

/** The indicators by the pairs of characters in their names. */
export type NearNames = ReadonlyMap<string, readonly Near[]>;

/** One name and what it may mean; several forms, or several levels of one, may use it. */
export interface Named {
  readonly name: string;
  /** 产出, 效益: counts only with 分值, 得 or a figure right behind. */
  readonly isShort: boolean;
  readonly things: readonly Thing[];
}

/** 一张表里的事项 The things of one form. */
export interface TableThings {
  readonly table: ProofTable;
  readonly whole: Thing;
  readonly execution: Thing;
  readonly funds: readonly Thing[];
  /** The indicators whose 完成值 is a day. */
  readonly dated: readonly Thing[];
  /** 年度资金总额 */
  readonly total: Thing | null;
}

/** 表内事项索引 All that the forms name, found by the first two characters of the name. */
export interface FormIndex {
  readonly byHead: ReadonlyMap<string, readonly Named[]>;
  readonly tables: readonly TableThings[];
  /** The indicators, for words that only come close to a name. */
  readonly near: NearNames;
  /** What all forms come to; null where there is but one. */
  readonly several: Thing | null;
}
