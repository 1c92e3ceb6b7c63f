import { chineseNumeral } from '../../numbers/chineseNumeral';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
const IN_PARENTHESES = [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'];
const WITH_STOP = [...'⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'];
const PLAIN = '零一二三四五六七八九十百千';
const LEGAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';

/** Largest number of a letter list; beyond it, as beyond any list of signs, figures stand. */
const MOST_LETTERS = 780;

/** A list number in one of Word's formats (`w:numFmt`); figures for a format not known or a number out of its range. */
export function listNumber(format: string, value: number): string {
  return formatted(format, value) ?? String(value);
}

function formatted(format: string, value: number): string | null {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value)?.toLowerCase() ?? null;
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value)?.toLowerCase() ?? null;
    case 'chineseCounting':
    case 'taiwaneseCounting':
      return value < 100 ? chinese(value) : digits(value);
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return digits(value);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return legal(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[value - 1] ?? null;
    case 'decimalEnclosedParen':
      return IN_PARENTHESES[value - 1] ?? null;
    case 'decimalEnclosedFullstop':
      return WITH_STOP[value - 1] ?? null;
    case 'ideographTraditional':
      return STEMS[value - 1] ?? null;
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? null;
    default:
      return null;
  }
}

function chinese(value: number): string | null {
  return value >= 1 && value <= 9999 ? chineseNumeral(value) : null;
}

/** 二〇二三: figure by figure. */
function digits(value: number): string {
  return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('');
}

function legal(value: number): string | null {
  const plain = chinese(value)?.replace(/^十/u, '一十');
  return plain ? [...plain].map((sign) => LEGAL[PLAIN.indexOf(sign)] ?? sign).join('') : null;
}

/** A … Z, AA … ZZ, AAA … */
function letters(value: number): string | null {
  if (value < 1 || value > MOST_LETTERS) return null;
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
