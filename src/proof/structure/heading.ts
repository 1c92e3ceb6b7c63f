import type { ProseParagraph } from '../../model/proof';
import { KNOWN_HEADINGS } from '../../vocabulary/proof/sections';
import { type NumberMark, type NumberStyle, numberMarkOf } from '../text/numbering';

/** 标题 What makes a paragraph, or its beginning, a heading. */
export interface Heading {
  readonly heading: string;
  readonly number: string;
  readonly mark: NumberMark | null;
  /** Null where neither a number nor the file tells it. */
  readonly level: number | null;
  /** True where the text of the section goes on in the same paragraph. */
  readonly isRunIn: boolean;
}

/** Longer lines are sentences. */
const LONGEST = 45;
const LONGEST_RUN_IN = 20;
const LONGEST_WITH_STOP = 12;
const SENTENCE_MARK = /[。；！？;]/;
/** “三公”经费: a term, not what somebody said. */
const SHORT_QUOTE = /“[^“”]{1,4}”/g;
const CLOSING = /[\s：:。．.]+$/u;

const LEVELS: Readonly<Record<NumberStyle, number>> = {
  part: 1,
  chinese: 1,
  chineseParen: 2,
  arabic: 3,
  arabicParen: 4,
  other: 4,
};

const KNOWN = [...KNOWN_HEADINGS].sort((a, b) => b.length - a.length);
const KNOWN_SET = new Set(KNOWN_HEADINGS);

/** 概况 我办是……, 部门概况。我办是……: the heading, with the text behind it. */
function runInOf(rest: string): string | null {
  const stop = /[。：:]|[\s　]{2,}|(?<=[一-龥）)])[\s　](?=[一-龥])/.exec(
    rest.slice(0, LONGEST_RUN_IN + 2),
  );
  if (stop && stop.index > 1 && stop.index < rest.length - 1) {
    const head = rest.slice(0, stop.index);
    if (!/[，,、；;“”]/.test(head.replace(SHORT_QUOTE, ''))) return head;
  }
  return KNOWN.find((words) => rest.startsWith(words) && rest.length > LONGEST) ?? null;
}

function wholeOf(rest: string): string | null {
  const bare = rest.replace(CLOSING, '');
  if (bare === '' || bare.length > LONGEST || SENTENCE_MARK.test(bare)) return null;
  const stopped = /[。．.]$/.test(rest);
  if (stopped && (bare.length > LONGEST_WITH_STOP || /[，,]/.test(bare))) return null;
  return /[，,、；;]$/.test(rest) ? null : bare;
}

function numbered(text: string, mark: NumberMark): Heading | null {
  const rest = text.slice(mark.end).trimEnd();
  const whole = wholeOf(rest);
  const heading = whole ?? runInOf(rest);
  if (heading === null) return null;
  return { heading, number: mark.text, mark, level: LEVELS[mark.style], isRunIn: whole === null };
}

/** The heading a paragraph is or opens with; null where it is plain text. Cells hold none. */
export function headingOf({ text, cell, level }: ProseParagraph): Heading | null {
  if (cell !== null || text.length > 4000) return null;
  const mark = numberMarkOf(text);
  const found = mark ? numbered(text, mark) : null;
  if (found) return found;
  const bare = text.trim().replace(CLOSING, '');
  if (level !== null && bare !== '' && bare.length <= 60 && !SENTENCE_MARK.test(bare)) {
    return {
      heading: mark ? bare.slice(mark.text.length).trim() : bare,
      number: mark?.text ?? '',
      mark,
      level,
      isRunIn: false,
    };
  }
  return KNOWN_SET.has(bare)
    ? { heading: bare, number: '', mark: null, level: null, isRunIn: false }
    : null;
}
