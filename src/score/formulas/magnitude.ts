import type { Reading } from '../../model/value';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import type { Pair } from './pair';

const FAR = decimal('1000');
const MULTIPLIED = /[万亿]/;
const LARGE = /[千万亿]/;

const isFar = (one: Decimal, other: Decimal): boolean => {
  const [a, b] = [one.abs(), other.abs()];
  if (a.eq(ZERO) || b.eq(ZERO)) return false;
  return a.gte(b.times(FAR)) || b.gte(a.times(FAR));
};

/** The money unit a text was written in, where it has one: 985000元 in a form in 万元 was written in 元. */
const writtenUnit = ({ text }: Reading): string | null =>
  /[百千万亿]?元/.exec(text.replace(/[余多几\s]/g, ''))?.[0] ?? null;

/** The question to ask where a bare number beside money, or beside one in 万, may be in another unit; null elsewhere. */
export function magnitude({ target, actual, wanted, done }: Pair): string | null {
  const bare = actual.unit === null ? actual : target.unit === null ? target : null;
  if (!bare) return null;
  const other = bare === actual ? target : actual;
  const question = `“${bare.text}”没有写单位，无法与“${other.text}”比较，请写明单位`;
  if (other.nature === 'money') {
    const written = writtenUnit(other);
    const converted = written !== null && written !== other.unit;
    if (LARGE.test(bare.text) || converted) return question;
    return isFar(wanted, done) ? question : null;
  }
  const oneSided = MULTIPLIED.test(target.text) !== MULTIPLIED.test(actual.text);
  return oneSided && isFar(wanted, done) ? question : null;
}
