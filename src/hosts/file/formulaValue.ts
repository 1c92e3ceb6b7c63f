import Big from 'big.js';
import type { CellValue } from '../../model/grid';
import { type Decimal, decimal, decimalOfResult, HUNDRED, ZERO } from '../../numbers/decimal';
import { type Reference, referencesOf } from './formulaReferences';

/** Value of a cell a formula reads; undefined where it cannot be known. */
export type LookUp = (sheet: string | null, row: number, column: number) => CellValue | undefined;

/** Raised inside this file where a formula is beyond what is understood here. */
class Beyond extends Error {}

/** More cells than this are not added up here. */
const MANY = 100_000;

/**
 * Works out a formula made of numbers, references, + − × ÷, %, brackets, SUM and ROUND, as forms use them for
 * totals. Null for any other, and where a cell it reads is text or unknown.
 */
export function formulaValue(
  text: string,
  shift: { row: number; column: number },
  lookUp: LookUp,
): number | null {
  try {
    const reader = new Reader(text, shift, lookUp);
    const value = reader.sum();
    if (!reader.atEnd) return null;
    const number = Number(value.toString());
    return Number.isFinite(number) ? Number(number.toPrecision(15)) : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly shift: { row: number; column: number },
    private readonly lookUp: LookUp,
  ) {}

  get atEnd(): boolean {
    this.take(/\s*/y);
    return this.at === this.text.length;
  }

  sum(): Decimal {
    let value = this.product();
    for (let sign = this.take(/\s*([+-])/y); sign; sign = this.take(/\s*([+-])/y)) {
      const next = this.product();
      value = sign[1] === '+' ? value.plus(next) : value.minus(next);
    }
    return value;
  }

  private product(): Decimal {
    let value = this.unary();
    for (let sign = this.take(/\s*([*/])/y); sign; sign = this.take(/\s*([*/])/y)) {
      const next = this.unary();
      if (sign[1] === '/' && next.eq(ZERO)) throw new Beyond();
      value = sign[1] === '*' ? value.times(next) : value.div(next);
    }
    return value;
  }

  private unary(): Decimal {
    const minus = this.take(/\s*([+-])/y);
    const value = minus ? this.unary() : this.primary();
    const signed = minus?.[1] === '-' ? ZERO.minus(value) : value;
    return this.take(/\s*%/y) ? signed.div(HUNDRED) : signed;
  }

  private primary(): Decimal {
    if (this.take(/\s*\(/y)) return this.closed(this.sum());
    if (this.take(/\s*SUM\(/iy)) return this.closed(this.total());
    if (this.take(/\s*ROUND\(/iy)) {
      const value = this.sum();
      const places = this.take(/\s*,\s*([0-9]{1,2})/y);
      if (!places) throw new Beyond();
      return this.closed(value.round(Number(places[1]), Big.roundHalfUp));
    }
    const number = this.take(
      /\s*((?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:E[+-]?[0-9]{1,2})?)(?![\w:!])/iy,
    );
    if (number) return decimal(String(Number(number[1])));
    const [only, more] = this.references();
    if (!only || more || only.area.top !== only.area.bottom || only.area.left !== only.area.right) {
      throw new Beyond();
    }
    const value = this.known(only.sheet, only.area.top, only.area.left);
    if (value === null) return ZERO;
    if (typeof value !== 'number') throw new Beyond();
    return decimalOfResult(value);
  }

  /** Arguments of SUM: text and truth values inside ranges count nothing. */
  private total(): Decimal {
    let total = ZERO;
    do {
      const start = this.at;
      const [range] = this.references();
      if (range && /^\s*[,)]/.test(this.text.slice(this.at))) total = total.plus(this.added(range));
      else {
        this.at = start;
        total = total.plus(this.sum());
      }
    } while (this.take(/\s*,/y));
    return total;
  }

  private added({ sheet, area }: Reference): Decimal {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MANY) throw new Beyond();
    let total = ZERO;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = this.known(sheet, row, column);
        if (typeof value === 'number') total = total.plus(decimalOfResult(value));
        if (typeof value === 'string' && value.startsWith('#')) throw new Beyond();
      }
    }
    return total;
  }

  private known(sheet: string | null, row: number, column: number): CellValue {
    const value = this.lookUp(sheet, row, column);
    if (value === undefined) throw new Beyond();
    return value;
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

  private closed(value: Decimal): Decimal {
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
