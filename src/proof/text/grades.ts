import type { Place } from '../../model/proof';
import type { Stretch } from './body';
import { captured } from './captured';
import { matchesOf } from './matches';

/** 等级 A grade as one place states it, in one of four words. */
export interface StatedGrade {
  readonly grade: '优' | '良' | '中' | '差';
  readonly place: Place;
  /** The running text of its paragraph before it. */
  readonly before: string;
}

const FORMS = [
  /(?:等级|等次|级别|档次|评价结论|自评结论|评价结果|自评结果|结论)(?:评定|确定|认定)?(?:结果)?(?:为|是|：|:|属于|达到)?\s*[“"「‘]?(优秀|优|良好|良|中等|中|一般|较差|差)(?=[”"」’。，,；;、）)\s]|$|等次|等级|级|档)/g,
  /(?:评为|评定为|属于|达到)\s*[“"「‘]?(优秀|优|良好|良|中等|中|较差|差)[”"」’]?(?=(?:等次|等级|级|档)?[。，,；;、）)\s]|$)/g,
  /[“"「‘](优秀|优|良好|良|中等|中|差)[”"」’]\s*(?:等次|等级|级|档)/g,
  /(?:结果(?:为|是)|分[，,]?\s*(?:为|属))\s*[“"「‘]?(优秀|优|良好|良|中等|中|较差|差)[”"」’]?(?=(?:等次|等级|级|档)?[。，,；;、）)\s]|(?:等次|等级|级|档)?$)/g,
];
/** 90分以上为“优”: the scale itself. */
const SCALE = /以上|以下|含[）)]|[-~—～至]\s*\d/;

/** 优、优、良、中: grades of several, none of them that of the whole. */
const LISTED_NEXT = /^[”"」’]?[、和]\s*[“"「‘]?(?:优|良|中(?!央|心)|差)/;

const LETTERS = { 优: '优', 良: '良', 中: '中', 一: '中', 较: '差', 差: '差' } as const;
const isLetter = (char: string): char is keyof typeof LETTERS => char in LETTERS;

/** A sentence that names three grades and more tells of the scale. */
function isScale(text: string, at: number): boolean {
  const from = Math.max(0, text.lastIndexOf('。', at));
  const end = text.indexOf('。', at);
  const sentence = text.slice(from, end < 0 ? text.length : end);
  return (
    [/优/, /良/, /中(?!央|心|期|国|共)/, /差/].filter((letter) => letter.test(sentence)).length > 2
  );
}

/** Every grade that the running text states of the whole. */
export function statedGrades(stretches: readonly Stretch[]): StatedGrade[] {
  return stretches.flatMap(({ text, paragraph, shift }) => {
    const seen = new Set<number>();
    return FORMS.flatMap((form) => matchesOf(text, form)).flatMap((match) => {
      const word = captured(match);
      const letter = word.charAt(0);
      const at = match.index + match[0].lastIndexOf(word);
      const isListed = LISTED_NEXT.test(text.slice(at + word.length));
      const clause = text.slice(Math.max(0, match.index - 16), match.index);
      if (!isLetter(letter) || seen.has(at) || isListed || SCALE.test(clause) || isScale(text, at))
        return [];
      seen.add(at);
      const place = { paragraph, start: shift + at, end: shift + at + word.length };
      return [{ grade: LETTERS[letter], place, before: text.slice(0, at) }];
    });
  });
}
