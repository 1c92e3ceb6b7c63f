import type { ProofCheck, ProofDefect } from '../model/proofCheck';
import {
  BARE_NUMBER,
  DOCUMENT_NUMBER,
  HALVED_NUMBER,
  SHORT_NUMBER,
} from '../vocabulary/proof/documentNumbers';
import type { Stretch } from './text/body';
import { captured } from './text/captured';
import { matchesOf } from './text/matches';
import { correction, placeOfMatch } from './text/place';

function misspelt({ text, paragraph, shift }: Stretch): ProofDefect[] {
  return matchesOf(text, DOCUMENT_NUMBER).flatMap((match): ProofDefect[] => {
    const [open, close, number] = [captured(match, 2), captured(match, 4), captured(match, 6)];
    if (open === '〔' && close === '〕' && !captured(match, 5) && !number.startsWith('0'))
      return [];
    const letter = captured(match).length;
    const start = shift + match.index + letter;
    const found = match[0].slice(letter);
    const expected = `〔${match[3]}〕${number.replace(/^0+(?=\d)/, '')}号`;
    const place = { paragraph, start, end: start + found.length };
    const message = `文号“${found.trim()}”应写作“${expected}”：年份用六角括号括入，序号不加“第”字、不补零。`;
    const fix = correction(place, expected);
    return [{ place, message, found: found.trim(), expected, fix, alike: expected }];
  });
}

/** 某财字〔24〕8号 */
function shortened({ text, paragraph, shift }: Stretch): ProofDefect[] {
  return matchesOf(text, SHORT_NUMBER).map((match) => {
    const expected = `〔20${match[1]}〕${match[2]}号`;
    const found = match[0].trim();
    const message = `文号“${found}”的年份应当写全四位，可能是“${expected}”，请核对。`;
    const place = placeOfMatch(paragraph, match, shift);
    return { place, message, found, expected, alike: expected };
  });
}

/** 湘政发〔201910号 */
function halved({ text, paragraph, shift }: Stretch): ProofDefect[] {
  return matchesOf(text, HALVED_NUMBER).map((match) => {
    const expected = `〔${match[1]}〕${match[2]}号`;
    const message = `文号“${match[0]}”少了一半括号，可能是“${expected}”，请核对。`;
    const place = placeOfMatch(paragraph, match, shift);
    return { place, message, found: match[0], expected, alike: expected };
  });
}

/** 某财字2024年8号 */
function bare({ text, paragraph, shift }: Stretch): ProofDefect[] {
  return matchesOf(text, BARE_NUMBER).map((match) => {
    const expected = `〔${match[1]}〕${match[2]}号`;
    const found = match[0].trim();
    const message = `文号“${found}”的年份没有括号，可能是“${expected}”，请核对。`;
    const place = placeOfMatch(paragraph, match, shift);
    return { place, message, found, expected, alike: expected };
  });
}

/** 文号 */
export const R20: ProofCheck = {
  code: 'R20',
  title: '文号的写法不合规范',
  severity: 'warning',
  sources: ['GB/T 9704—2012'],
  looksFor:
    '发文字号的年份是不是用六角括号“〔〕”括入，序号前有没有“第”字，序号有没有补零，括号有没有少一半或者没有写。',
  mend: '写成“某财字〔2022〕17号”的形式。',
  find: ({ prose }) =>
    prose.paragraphs.flatMap(({ text }, paragraph) => {
      if (!text.includes('号')) return [];
      const stretch = { text, paragraph, shift: 0 };
      return [...misspelt(stretch), ...shortened(stretch), ...halved(stretch), ...bare(stretch)];
    }),
};
