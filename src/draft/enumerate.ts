import type { Run } from '../model/report';
import { chineseNumeral } from '../numbers/chineseNumeral';
import { say } from './runs';

/** 一是……二是…… as paragraphs of their own; a single item goes without number. */
export function enumerate(items: readonly (readonly Run[])[]): Run[][] {
  if (items.length < 2) return items.map((item) => [...item]);
  return items.map((item, at) => say`${chineseNumeral(at + 1)}是${item}`);
}
