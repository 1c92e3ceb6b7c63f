import { squeeze } from '../values/fold';
import { isUnfilled } from '../values/unfilled';
import { isLengthPrompt } from './prompt';
import type { Region } from './regions';
import type { Sheet } from './sheet';

const WORDS = /\p{Script=Han}{2,}/u;

/** 没有删去的填写说明和“暂无”一类的字样, with their cells. */
export function findPlaceholders(sheet: Sheet, region: Region): { cell: string; text: string }[] {
  const found: { cell: string; text: string }[] = [];
  for (let row = region.first; row <= region.last; row++) {
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column);
      const plain = squeeze(text);
      if ((WORDS.test(plain) && isUnfilled(plain)) || isLengthPrompt(plain))
        found.push({ cell: sheet.address(row, column), text });
    }
  }
  return found;
}
