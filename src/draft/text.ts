import { NUMBERED_LINES } from '../vocabulary/numberedLines';
import { houseStyle } from './houseStyle';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
const BLANKS = /[^\S\r\n\u2028\u2029]+/gu;
const BREAK = / ?[\r\n\u2028\u2029]\s*/gu;
const STOPS = '。．，,；;、：:！!？?';
const REPEATED_STOPS = new RegExp(`([${STOPS}])(?:\\s*[${STOPS}])+`, 'gu');
const BLANK_AFTER_STOP = /(?<=[。，；、：！？])\s+/gu;
const STOP_BEFORE_CLOSING = /[。．，；、：]+(?=[”’）」』]+$)/u;
const STOPS_AT_ENDS = new RegExp(`^[\\s…${STOPS}]+|[\\s…${STOPS}]+$`, 'gu');
/** Most cells have none of what `tidy` mends. */
const UNTIDY = new RegExp(`[\\s\\p{C}…${STOPS}]`, 'u');
const BLANK_WORDS = new Set(['', '/', '\\', '-', '--', '—', '——', '－', '无', '暂无', '空']);

/** Line breaks become `breaks`, runs of blanks one blank; characters no reader can see go. */
function tidy(text: string, breaks: (before: string, after: string) => string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(BLANKS, ' ')
    .replace(BREAK, (found, at: number, whole: string) =>
      breaks(whole.charAt(at - 1), whole.charAt(at + found.length)),
    )
    .replace(INVISIBLE, '')
    .replace(REPEATED_STOPS, '$1')
    .replace(BLANK_AFTER_STOP, '')
    .replace(STOPS_AT_ENDS, '')
    .replace(STOP_BEFORE_CLOSING, '');
}

const LATIN = /[\p{Script=Latin}\p{N}.%]/u;

/** What a line break becomes where lines are put on end: a blank between Latin words or figures. */
const onOneLine = (before: string, after: string): string =>
  LATIN.test(before) && LATIN.test(after) ? ' ' : '';

/**
 * A short cell text (a name, a value) on one line, without punctuation at its ends; '' where nothing is left. Lines that
 * are numbered are told apart by ；.
 */
export function oneLine(text: string): string {
  return tidy(houseStyle(text), NUMBERED_LINES.test(text) ? () => '；' : onOneLine);
}

/** A cell text of sentences, its lines joined by ；, ready to be followed by one 。; '' where it says nothing. */
export function sentences(text: string): string {
  const plain = tidy(houseStyle(text), () => '；');
  return BLANK_WORDS.has(plain) ? '' : plain;
}

/** A line of typed text: as `sentences`, but a stop at its end that says how the text goes on (；：！？) stays. */
export function typedText(line: string): string {
  const text = houseStyle(line);
  const plain = tidy(text, onOneLine);
  const end = /[；：！？](?=[\s\p{C}]*$)/u.exec(text)?.[0] ?? '';
  return plain && `${plain}${end}`;
}

/** In “”, with “” inside turned to ‘’. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A name that can stand in a sentence: quoted where its own punctuation would break the sentence. */
export function namePhrase(name: string): string {
  return /[，,、；;：:。（）()\s]/u.test(name) ? quoted(name) : name;
}

/** A level-1 or level-2 label, or a fund label, without the weight, amount or 其中 written into it. */
export function groupLabel(text: string): string {
  const plain = oneLine(text).replace(/^其中\s*[：:]?\s*/u, '');
  return oneLine(plain.replace(/\s*[（(]\s*\d+(\.\d+)?\s*[分%]?\s*[)）]\s*$|[：:].*$/u, ''));
}

const BARE_LEVEL =
  /^(?:产出|效益|效果|成本|数量|质量|时效|(?:经济|社会|生态|环境)(?:效益|成本)|可持续影响|投入|过程|决策)$/u;

/** The label of a level as a sentence names it: 数量 is 数量指标. */
export function levelName(text: string): string {
  const label = groupLabel(text);
  return BARE_LEVEL.test(label) ? `${label}指标` : label;
}
