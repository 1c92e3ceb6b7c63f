import { chineseNumeral } from '../numbers/chineseNumeral';

/** 层次序数：一、 （一） 1. （1） */
export function headingNumber(level: 1 | 2 | 3 | 4, value: number): string {
  if (level === 1) return `${chineseNumeral(value)}、`;
  if (level === 2) return `（${chineseNumeral(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}
