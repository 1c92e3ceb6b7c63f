import { type Decimal, HUNDRED, ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';

/** 算式 One side of a written equation: its value, and the figures it is made of in order. */
export interface Expression {
  readonly value: Decimal | null;
  readonly figures: readonly [Figure, Figure, ...Figure[]];
  /** True where something is multiplied or divided: what comes out has not the unit of what went in. */
  readonly mixes: boolean;
}

type Token = Figure | '+' | '-' | '×' | '÷' | '(' | ')';

const SIGNS: Readonly<Record<string, Token>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '－': '-',
  '−': '-',
  '×': '×',
  x: '×',
  X: '×',
  '*': '×',
  '·': '×',
  '÷': '÷',
  '/': '÷',
  '(': '(',
  '（': '(',
  '[': '(',
  '【': '(',
  ')': ')',
  '）': ')',
  ']': ')',
  '】': ')',
};

/** Names and units between figures say nothing; anything else in a formula is not understood. */
const WORD = /[\p{Script=Han}“”"'\s、]/u;

function tokensOf(text: string, from: number, to: number, figures: readonly Figure[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = from; at < to; at++) {
    const figure = figures[next];
    if (figure && at === figure.start) {
      tokens.push(figure);
      at = figure.end - 1;
      next++;
      continue;
    }
    const char = text.charAt(at);
    const sign = SIGNS[char];
    if (sign) tokens.push(sign);
    else if (!WORD.test(char)) return [];
  }
  return tokens;
}

/** The value a figure has in a formula: 95% is 0.95. */
export const inFormula = ({ unit, value }: Figure): Decimal =>
  unit === '%' ? value.div(HUNDRED) : value;

/** Brackets that hold names only, as in 预算数（A）, are dropped. */
const withoutEmpty = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    (token, at) =>
      !(token === '(' && tokens[at + 1] === ')') && !(token === ')' && tokens[at - 1] === '('),
  );

class Reader {
  private at = 0;
  private failed = false;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Null where the tokens are no formula, or something is divided by nothing. */
  read(): Decimal | null {
    const value = this.added();
    return this.failed || this.at < this.tokens.length ? null : value;
  }

  private take(...signs: Token[]): Token | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !signs.includes(token)) return undefined;
    this.at++;
    return token;
  }

  private added(): Decimal {
    let value = this.multiplied();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const other = this.multiplied();
      value = sign === '+' ? value.plus(other) : value.minus(other);
    }
    return value;
  }

  private multiplied(): Decimal {
    let value = this.single();
    for (let sign = this.take('×', '÷'); sign; sign = this.take('×', '÷')) {
      const other = this.single();
      if (sign === '÷' && other.eq(ZERO)) return this.fail();
      value = sign === '×' ? value.times(other) : value.div(other);
    }
    return value;
  }

  private single(): Decimal {
    if (this.take('(')) {
      const value = this.added();
      return this.take(')') ? value : this.fail();
    }
    const token = this.tokens[this.at];
    if (token === undefined || typeof token === 'string') return this.fail();
    this.at++;
    return inFormula(token);
  }

  private fail(): Decimal {
    this.failed = true;
    return ZERO;
  }
}

/** Reads what stands between two offsets as a formula; null where it is none with a sign in it. */
export function expressionIn(
  text: string,
  from: number,
  to: number,
  figures: readonly Figure[],
): Expression | null {
  const own = figures.filter(({ start, end }) => start >= from && end <= to);
  const tokens = withoutEmpty(tokensOf(text, from, to, own));
  const isFormula = tokens.some((token) => typeof token === 'string' && '+-×÷'.includes(token));
  const [first, second, ...more] = own;
  if (!first || !second || !isFormula || own.some(({ approximate }) => approximate)) return null;
  const mixes = tokens.some((token) => token === '×' || token === '÷');
  return { value: new Reader(tokens).read(), figures: [first, second, ...more], mixes };
}
