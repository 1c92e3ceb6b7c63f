import type { Stretch } from '../body';
import { matchesOf } from '../matches';
import type { Typo } from './typo';

const GROUPED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])/g;
/** Amounts of four digits and more; years and numbers of documents are none. */
const PLAIN =
  /(?<![\d.,〔[［【-])\d{4,}(?:\.\d+)?(?=\s*(?:万|亿|元|人|户|份|件|个|辆|米|次|起|㎡|平方))/g;
const NUMBER_SPACE = /(?<=[〕\]］】)）])\s+(?=\d{1,5}\s*号)|(?<=[〕\]］】)）]\s*\d{1,5})\s+(?=号)/g;
const QUOTE_SPACE =
  /(?<=[“《（])[ \u3000\u00a0]+(?=\S)|(?<=\S)[ \u3000\u00a0]+(?=[”》）])|(?<=[”》])[ \u3000\u00a0]+(?=[\p{Script=Han}（(，。；])/gu;

/** 千位分隔 Where the text writes amounts both ways, the rarer one. */
export function separators(stretches: readonly Stretch[]): Typo[] {
  const grouped = stretches.flatMap((stretch) =>
    matchesOf(stretch.text, GROUPED).map((match) => ({ stretch, match })),
  );
  const plain = stretches.flatMap(({ text }) => text.match(PLAIN) ?? []);
  if (plain.length < grouped.length) return [];
  return grouped.map(({ stretch: { paragraph, shift }, match }): Typo => {
    const [found] = match;
    const start = shift + match.index;
    const right = found.replaceAll(',', '');
    const message = `“${found}”有千位分隔号，别处（如“${plain[0]}”）没有，同一报告里应当一致。`;
    return {
      place: { paragraph, start, end: start + found.length },
      found,
      right,
      message,
      severity: 'hint',
      alike: 'grouped',
    };
  });
}

/** 多余的空格 inside the number of a document, and beside quotation marks. */
export function strayBlanks({ text, paragraph, shift }: Stretch): Typo[] {
  const typos = (form: RegExp, message: string, isHint: boolean): Typo[] =>
    matchesOf(text, form).map((match) => {
      const start = shift + match.index;
      const place = { paragraph, start, end: start + match[0].length };
      const around = text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 4);
      const typo = {
        place,
        found: match[0],
        right: '',
        message: `“${around}”${message}`,
        alike: message,
      };
      return isHint ? { ...typo, severity: 'hint' } : typo;
    });
  return [
    ...typos(NUMBER_SPACE, '的文号中间有空格，应当删去。', false),
    ...typos(QUOTE_SPACE, '的引号、书名号或者括号旁边有多余的空格，应当删去。', true),
  ];
}
