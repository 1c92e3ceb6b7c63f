import type { CellValue } from '../../model/grid';
import { decimal, decimalOfResult, HUNDRED, ZERO } from '../../numbers/decimal';
import {
  type Argument,
  BLANK,
  FAULT,
  FUNCTIONS,
  isNumber,
  ofNumbers,
  UNKNOWN,
  type Value,
} from './formulaFunctions';
import { type Reference, referencesOf } from './formulaReferences';

/** Value of a cell a formula reads; undefined where it cannot be known. */
export type LookUp = (sheet: string | null, row: number, column: number) => CellValue | undefined;

/** Raised inside this file where a formula is beyond what is understood here. */
class Beyond extends Error {}

/** More cells than this are not looked at here. */
const MANY = 100_000;
/** Brackets deeper than this are left to Excel. */
const DEEPEST = 60;

/**
 * Works out a formula made of numbers, texts, references, + − × ÷, %, comparisons, brackets and the functions forms use
 * for rates, marks and totals. Null for any other, where a cell it reads is unknown, and where the result is an error.
 */
export function formulaValue(
  text: string,
  shift: { row: number; column: number },
  lookUp: LookUp,
): number | string | null {
  try {
    const reader = new Reader(text, shift, lookUp);
    const value = reader.comparison();
    if (!reader.atEnd) return null;
    if (typeof value === 'string') return value;
    if (!isNumber(value)) return value === BLANK ? 0 : null;
    const number = Number(value.toString());
    return Number.isFinite(number) ? Number(number.toPrecision(15)) : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Numbers with numbers, texts with texts; an empty cell is 0 or "". Other pairs are left to Excel. */
function compared(a: Value, b: Value, sign: string): Value {
  const test = COMPARED[sign];
  if (!test || a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  if (a === FAULT || b === FAULT) return FAULT;
  const textOf = (value: Value): string | null =>
    typeof value === 'string' ? value.toLowerCase() : value === BLANK ? '' : null;
  const [left, right] = [textOf(a), textOf(b)];
  const isText = typeof a === 'string' || typeof b === 'string';
  if (isText && left !== null && right !== null)
    return test(left === right ? 0 : left < right ? -1 : 1);
  if (typeof a === 'boolean' || typeof b === 'boolean') return UNKNOWN;
  if (isText) return sign === '=' ? false : sign === '<>' ? true : UNKNOWN;
  return ofNumbers([a, b], (one = ZERO, other = ZERO) => test(one.cmp(other)));
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly shift: { row: number; column: number },
    private readonly lookUp: LookUp,
  ) {}

  get atEnd(): boolean {
    this.take(/\s*/y);
    return this.at === this.text.length;
  }

  comparison(): Value {
    if (++this.depth > DEEPEST) throw new Beyond();
    let value = this.sum();
    for (let sign = this.comparing(); sign; sign = this.comparing())
      value = compared(value, this.sum(), sign);
    this.depth--;
    return value;
  }

  private comparing(): string | undefined {
    return this.take(/\s*(<>|<=|>=|[=<>])/y)?.[1];
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.take(/\s*([+-])/y); sign; sign = this.take(/\s*([+-])/y)) {
      const isPlus = sign[1] === '+';
      value = ofNumbers([value, this.product()], (a = ZERO, b = ZERO) =>
        isPlus ? a.plus(b) : a.minus(b),
      );
    }
    return value;
  }

  private product(): Value {
    let value = this.unary();
    for (let sign = this.take(/\s*([*/])/y); sign; sign = this.take(/\s*([*/])/y)) {
      const isTimes = sign[1] === '*';
      value = ofNumbers([value, this.unary()], (a = ZERO, b = ZERO) =>
        isTimes ? a.times(b) : b.eq(ZERO) ? FAULT : a.div(b),
      );
    }
    return value;
  }

  private unary(): Value {
    const sign = this.take(/\s*([+-])/y)?.[1];
    if (sign) {
      if (++this.depth > DEEPEST) throw new Beyond();
      const value = this.unary();
      this.depth--;
      return ofNumbers([value], (number = ZERO) => (sign === '-' ? ZERO.minus(number) : number));
    }
    const value = this.primary();
    return this.take(/\s*%/y) ? ofNumbers([value], (number = ZERO) => number.div(HUNDRED)) : value;
  }

  private primary(): Value {
    if (this.take(/\s*\(/y)) return this.closed(this.comparison());
    const name = this.take(/\s*([A-Z]+)\(/iy)?.[1];
    if (name !== undefined) return this.called(name.toUpperCase());
    const quoted = this.take(/\s*"((?:[^"]|"")*)"/y)?.[1];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    const number = this.take(
      /\s*((?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:E[+-]?[0-9]{1,2})?)(?![\w:!])/iy,
    );
    if (number) return decimal(String(Number(number[1])));
    const [only, more] = this.references();
    if (!only || more || only.area.top !== only.area.bottom || only.area.left !== only.area.right)
      throw new Beyond();
    return this.known(only.sheet, only.area.top, only.area.left);
  }

  private called(name: string): Value {
    const work = FUNCTIONS.get(name);
    if (!work) throw new Beyond();
    const args: Argument[] = [];
    do args.push(this.argument());
    while (this.take(/\s*,/y));
    return this.closed(work(...args));
  }

  private argument(): Argument {
    const start = this.at;
    const [range] = this.references();
    if (
      range &&
      /^\s*[,)]/.test(this.text.slice(this.at)) &&
      this.text.slice(start, this.at).includes(':')
    )
      return { values: this.cells(range), isRange: true };
    this.at = start;
    return { values: [this.comparison()], isRange: false };
  }

  private cells({ sheet, area }: Reference): Value[] {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MANY) throw new Beyond();
    const values: Value[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        values.push(this.known(sheet, row, column));
    return values;
  }

  private known(sheet: string | null, row: number, column: number): Value {
    const value = this.lookUp(sheet, row, column);
    if (value === undefined) return UNKNOWN;
    if (value === null) return BLANK;
    if (typeof value === 'number') return decimalOfResult(value);
    return typeof value === 'string' && value.startsWith('#') ? FAULT : value;
  }

  private references(): readonly Reference[] {
    const found = this.take(
      /\s*(?:(?:'(?:[^']|'')+'|[^\s'!:;,()+\-*/^&=<>"{}]+)!)?[$A-Z0-9]+(?::[$A-Z0-9]+)?(?![\w.(!])/iy,
    );
    if (!found) return [];
    const { list, opaque } = referencesOf(found[0].trim(), this.shift);
    if (opaque) throw new Beyond();
    return list;
  }

  private closed(value: Value): Value {
    if (!this.take(/\s*\)/y)) throw new Beyond();
    return value;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }
}
