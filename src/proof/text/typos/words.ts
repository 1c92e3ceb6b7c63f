import { CONFUSABLES } from '../../../vocabulary/proof/confusables';
import type { Stretch } from '../body';
import { captured } from '../captured';
import { matchesOf } from '../matches';
import { placeOfMatch } from '../place';
import type { Typo } from './typo';

/** 易错字 Words of the list in the company that gives them away; of two that overlap the first of the list counts. */
export function wrongWords({ text, paragraph, shift }: Stretch): Typo[] {
  const typos: Typo[] = [];
  for (const { form, clue, right, why } of CONFUSABLES) {
    if (clue !== undefined && !text.includes(clue)) continue;
    for (const match of matchesOf(text, form)) {
      const place = placeOfMatch(paragraph, match, shift);
      if (typos.some(({ place: { start, end } }) => place.start < end && start < place.end))
        continue;
      const found = match[0];
      const put = right?.replace('$1', captured(match)) ?? null;
      const end = match.index + found.length;
      const around = text.slice(Math.max(0, match.index - 4), end + 6).trim();
      const advice = put === null ? '请改写' : `应为“${put}”`;
      const message = `“${around}”里的“${found}”${advice}：${why}。`;
      // What a person must reword stands on its own.
      const alike = put === null ? {} : { alike: `${found}→${put}` };
      typos.push({ place, found, right: put, message, ...alike });
    }
  }
  return typos;
}
