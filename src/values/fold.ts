const SIGNS: Readonly<Record<string, string>> = {
  '　': ' ',
  '\u00a0': ' ',
  '\u200b': '',
  '％': '%',
  '﹪': '%',
  '﹥': '>',
  '﹤': '<',
  '﹦': '=',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '―': '—',
  '－': '-',
  '–': '-',
  '−': '-',
  '﹣': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '∶': ':',
  '￥': '¥',
};

/** Everything `fold` changes lies outside these characters. */
const PLAIN = /^[\u0020-\u007e\u3001-\u301b\u301d-\u9fff\u2018-\u201d]*$/;

/**
 * Full-width digits, letters and signs as half-width; punctuation of sentences (，；：。) stays as it is.
 * NFKC is not used: it would turn ㎡ into m2 and ½ into 1⁄2.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (const char of text) {
    const sign = SIGNS[char];
    if (sign !== undefined) {
      out += sign;
      continue;
    }
    const code = char.charCodeAt(0);
    const fullWidth = code >= 0xff01 && code <= 0xff5e && !'，；：！？'.includes(char);
    out += fullWidth ? String.fromCharCode(code - 0xfee0) : char;
  }
  return out;
}

const BLANK = /\s/;

/** Folded, without any white space: how labels and values are compared. */
export function squeeze(text: string): string {
  const folded = fold(text);
  return BLANK.test(folded) ? folded.replace(/\s+/g, '') : folded;
}
