import { CONFUSABLES } from '../../../vocabulary/proof/confusables';
import type { Stretch } from '../body';
import { placeOfMatch } from '../place';
import type { Typo } from './typo';

/** 易错字 Words of the list in the company that gives them away; of two that overlap the first of the list counts. */
export function wrongWords({ text, paragraph, shift }: Stretch): Typo[] {
  const taken: { start: number; end: number }[] = [];
  return CONFUSABLES.flatMap(({ form, right, why }) =>
    [...text.matchAll(form)].flatMap((match): Typo[] => {
      const place = placeOfMatch(paragraph, match, shift);
      if (taken.some(({ start, end }) => place.start < end && start < place.end)) return [];
      taken.push(place);
      const found = match[0];
      const put = right?.replace('$1', match[1] ?? '') ?? null;
      const end = match.index + found.length;
      const around = text.slice(Math.max(0, match.index - 4), end + 6).trim();
      const advice = put === null ? '请改写' : `应为“${put}”`;
      const message = `“${around}”里的“${found}”${advice}：${why}。`;
      return [{ place, found, right: put, message }];
    }),
  );
}
