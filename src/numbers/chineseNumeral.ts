const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 1 → 一, 12 → 十二, 105 → 一百零五. For 1 to 9999. */
export function chineseNumeral(value: number): string {
  const figures = [...String(value)].map(Number);
  let text = '';
  figures.forEach((figure, at) => {
    const place = PLACES[figures.length - 1 - at] ?? '';
    if (figure !== 0) text += DIGITS[figure] + place;
    else if (!text.endsWith('零')) text += '零';
  });
  return text.replace(/零+$/u, '').replace(/^一十/u, '十');
}
