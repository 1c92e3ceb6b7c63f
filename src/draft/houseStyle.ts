const HAN = '\\p{Script=Han}';
/** 1,316.69 and 8,069,400; not a list of three-digit numbers such as 101,102. */
const THOUSANDS = /(?<![\d.,，])(?:\d{1,2}(?:,\d{3})+(?:\.\d+)?|\d{3}(?:,\d{3})+\.\d+)(?![\d,])/gu;
const DOCUMENT_YEAR = new RegExp(
  `(?<=[${HAN}])\\s*[[［(（〔【]\\s*((?:19|20)\\d{2})\\s*[\\]］)）〕】]\\s*(?=第?\\d+\\s*号)`,
  'gu',
);
const AFTER_HAN = new RegExp(`(?<=[${HAN}”’》）〕】%])[,;:!?](?!//)`, 'gu');
const BEFORE_HAN = new RegExp(`(?<=\\S)[,;](?=[${HAN}“《])`, 'gu');
const BRACKETS = /\(([^()\n]{0,80})\)/gu;
const QUOTES = /"([^"\n]{1,80})"/gu;
const BLANK_AT_DIGIT = new RegExp(
  `(?<=[${HAN}（〔，。；：])[ \\u3000]+(?=\\d)|(?<=\\d)[ \\u3000]+(?=[${HAN}）〕])`,
  'gu',
);
const HAS_HAN = new RegExp(`[${HAN}]`, 'u');

/** From a mark of ASCII to the same mark of full width. */
const WIDENING = 0xfee0;
const full = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) + WIDENING);

function brackets(found: string, inside: string, at: number, whole: string): string {
  const before = whole.charAt(at - 1);
  return HAS_HAN.test(inside) || HAS_HAN.test(before) ? `（${inside}）` : found;
}

/**
 * 行文体例 Chinese text as an official document writes it: full-width punctuation, 〔2024〕3号, no thousands separators,
 * no blanks beside figures. Words and figures stay as they are, and so does text without Chinese.
 */
export function houseStyle(text: string): string {
  if (!HAS_HAN.test(text)) return withoutThousands(text);
  return withoutThousands(text)
    .replace(DOCUMENT_YEAR, '〔$1〕')
    .replace(BRACKETS, brackets)
    .replace(QUOTES, (found, inside: string) => (HAS_HAN.test(inside) ? `“${inside}”` : found))
    .replace(AFTER_HAN, full)
    .replace(BEFORE_HAN, full)
    .replace(BLANK_AT_DIGIT, '');
}

function withoutThousands(text: string): string {
  return text.replace(THOUSANDS, (number) => number.replaceAll(',', ''));
}
