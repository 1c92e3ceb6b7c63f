const MARK =
  /^[\s　]*(?:[（(]?第?[\d一二三四五六七八九十]{1,3}[)）]?(?:[、．.，：:]|是|(?<=[)）]))|其[一二三四五]，)[\s　]*/;
const LONGEST = 60;
const LONG = 4;
const SHORT = 2;

/** （二）床位利用不充分。宣传不够: the words an item opens with, up to the first mark. */
export const titleOf = (text: string): string =>
  text
    .replace(MARK, '')
    .slice(0, LONGEST)
    .replace(/[，,。；;：:\n].*$/s, '');

/**
 * True where the title of a measure names what the title of the problem at `at` opens with: four characters of it, or
 * two where the measure stands opposite and no other problem speaks of the same. `contentOf` leaves out the words that
 * any problem may use.
 */
export function namesSubject(
  problems: readonly string[],
  at: number,
  measure: { readonly title: string; readonly isOpposite: boolean },
  contentOf: (text: string) => string,
): boolean {
  const title = problems.slice(at, at + 1).join('');
  const names = (length: number): string | null => {
    const subject = title.slice(0, length);
    const isOwn = subject.length === length && contentOf(subject).trim().length >= SHORT;
    return isOwn && measure.title.includes(subject) ? subject : null;
  };
  if (names(LONG)) return true;
  const subject = measure.isOpposite ? names(SHORT) : null;
  return (
    subject !== null && !problems.some((other, index) => index !== at && other.includes(subject))
  );
}
