import type { Place, ProseParagraph } from '../../model/proof';
import { REPORT_TITLE } from '../../vocabulary/proof/units';
import { placeOf } from '../text/place';

/** A title stands near the top, before the first numbered heading. */
const MOST_LINES = 40;
const LONGEST = 70;

/** 标题: the first line above the text that names a report; null where there is none. */
export function titleOf(paragraphs: readonly ProseParagraph[], firstHeading: number): Place | null {
  const until = Math.min(firstHeading, MOST_LINES, paragraphs.length);
  for (let index = 0; index < until; index++) {
    const line = paragraphs[index];
    if (!line || line.cell !== null) continue;
    const bare = line.text.trim().replace(/[（(](?:19|20)\d\d\s*年度?[）)]$/, '');
    if (bare.length > LONGEST || /[。；]/.test(bare)) continue;
    if (REPORT_TITLE.test(bare)) return placeOf(index, line.text);
  }
  return null;
}
