import type { Place } from '../../model/proof';
import type { Decimal } from '../../numbers/decimal';
import { SATISFACTION } from '../../vocabulary/kinds';
import { isPercent } from './roles';
import { everyItem, marksFor, scoreTree } from './scoreTree';
import { placeOf, type Sentence } from './sentence';

/** 满意率 A satisfaction rate the text claims. */
export interface SatisfactionClaim {
  readonly place: Place;
  readonly stated: string;
  readonly percent: Decimal;
}

/** 满意度得分 What the satisfaction indicator earned of its weight. */
export interface SatisfactionMarks {
  readonly score: Decimal;
  readonly weight: Decimal;
}

const RATE = /满意(?:率|度)[\p{Script=Han}:：]{0,8}$/u;
const TARGET = /目标|指标值|应|不低于|≥|力争|确保|提高|上年|去年/;

/** Every satisfaction rate that is claimed as reached. */
export function satisfactionClaims(sentences: readonly Sentence[]): SatisfactionClaim[] {
  return sentences.flatMap((sentence) =>
    sentence.figures
      .filter((figure) => isPercent(figure) && RATE.test(figure.lead) && !TARGET.test(figure.lead))
      .map((figure) => ({
        place: placeOf(sentence, figure),
        stated: sentence.text.slice(figure.start, figure.end),
        percent: figure.value,
      })),
  );
}

/** The marks the text itself gives to satisfaction; null where it gives none. */
export function satisfactionMarks(sentences: readonly Sentence[]): SatisfactionMarks | null {
  const items = everyItem(scoreTree(sentences)).filter(
    ({ name, weight }) => weight && SATISFACTION.test(name),
  );
  for (const item of items) {
    const score = marksFor(item);
    if (item.weight && score) return { score, weight: item.weight.value };
  }
  return null;
}
