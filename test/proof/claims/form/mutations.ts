import { proseOfText } from '../../../../src/hosts/document/proseOfText';
import type { ProofFinding, Prose } from '../../../../src/model/proof';
import type { Block, Report, ReportStyle, Run } from '../../../../src/model/report';
import { draftReports, type Examination } from '../../../../src/pipeline';
import { proofReport } from '../../../../src/proofreading';
import { normalBlocks } from '../../../../src/write/normalBlocks';
import { textOf } from '../../../../src/write/runs';
import { toText } from '../../../../src/write/toText';

/** 改错一个数 One figure of a draft put wrong, as a hand or a copy does it. */
export interface Mutation {
  readonly kind: string;
  /** Where the figure stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** How many of the changed figures proofreading noticed. */
export interface Caught {
  readonly caught: number;
  readonly all: number;
  /** `kind: the words around the figure → what it was changed into`. */
  readonly missed: readonly string[];
}

const NUMBER = /\d+(?:\.\d+)?/g;
/** Years, months and days name no cell. */
const OF_DATE = /^(?:年|月|日|-\d)/;

const otherDigit = (digit: string, by: number): string => String((Number(digit) + by) % 10);

/** The ways a figure is put wrong; null where the way does not fit it. */
const WAYS: Readonly<Record<string, (number: string) => string | null>> = {
  lastDigit: (number) => number.replace(/\d$/, (digit) => otherDigit(digit, 3)),
  firstDigit: (number) =>
    number.replace(/^\d/, (digit) => (digit === '9' ? '8' : otherDigit(digit, 1))),
  tenfold: (number) => {
    const [whole = '', part = ''] = number.split('.');
    const moved = `${whole}${part.charAt(0) || '0'}${part.length > 1 ? `.${part.slice(1)}` : ''}`;
    return moved.replace(/^0+(?=\d)/, '');
  },
  swapped: (number) => {
    const at = [...number].findIndex((digit, index) => {
      const next = number.charAt(index + 1);
      return (
        /\d/.test(digit) && /\d/.test(next) && digit !== next && !(index === 0 && next === '0')
      );
    });
    if (at < 0) return null;
    return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
  },
};

export const WAY_NAMES: readonly string[] = Object.keys(WAYS);

/** The stretches of a block that were drawn from cells, as offsets of its text. */
function drawn(runs: readonly Run[]): { start: number; text: string }[] {
  const indent = textOf(runs).length - textOf(runs).trimStart().length;
  let start = -indent;
  return runs.flatMap((run) => {
    const at = start;
    start += run.text.length;
    return run.cells && run.cells.length > 0 && !run.missing ? [{ start: at, text: run.text }] : [];
  });
}

function numbersIn(text: string, shift: number): { start: number; text: string }[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const behind = text.slice(match.index + match[0].length);
    const isYear = /^(?:19|20)\d\d$/.test(match[0]) && text.trim() === match[0];
    return isYear || OF_DATE.test(behind) ? [] : [{ start: shift + match.index, text: match[0] }];
  });
}

const SKIPPED: ReadonlySet<Block['kind']> = new Set([
  'title',
  'subtitle',
  'attachment',
  'signature',
  'date',
]);

/** Where in the text each figure stands that the draft drew from the form. */
function figuresDrawn(reports: readonly Report[], text: string): { start: number; text: string }[] {
  let cursor = 0;
  const place = (words: string): number => {
    const at = text.indexOf(words, cursor);
    if (at < 0) throw new Error(`the text does not say ${words}`);
    cursor = at;
    return at;
  };
  return reports.flatMap(normalBlocks).flatMap((block) => {
    if (SKIPPED.has(block.kind)) return [];
    if (block.kind === 'table')
      return block.rows.flatMap((row) => {
        const at = place(row.map((cell) => cell.text).join(' ｜ '));
        let shift = at;
        return row.flatMap((cell) => {
          const start = shift;
          shift += cell.text.length + ' ｜ '.length;
          return cell.cells && cell.cells.length > 0 ? numbersIn(cell.text, start) : [];
        });
      });
    if (block.kind === 'chart') {
      const line = /^[^\n：]+：分值[^\n]*$/gm;
      line.lastIndex = place(block.caption === '' ? (block.bars[0]?.level1 ?? '') : block.caption);
      const found: { start: number; text: string }[] = [];
      for (let match = line.exec(text); match; match = line.exec(text)) {
        if (text.slice(cursor, match.index).includes('\n　　')) break;
        found.push(...numbersIn(match[0], match.index));
      }
      return found;
    }
    const at = place(textOf(block.runs).trimStart());
    return drawn(block.runs).flatMap((run) => numbersIn(run.text, at + run.start));
  });
}

/** Every change of every figure that the draft drew from the form. */
export function mutationsOf(reports: readonly Report[], text: string): Mutation[] {
  return figuresDrawn(reports, text).flatMap(({ start, text: from }) =>
    Object.entries(WAYS).flatMap(([kind, change]) => {
      const to = change(from);
      return to === null || Number(to) === Number(from) ? [] : [{ kind, start, from, to }];
    }),
  );
}

const keyOf = ({ code, message, quote }: ProofFinding): string => `${code} ${quote} ${message}`;

function heavy(prose: Prose, examination: Examination): ProofFinding[] {
  return proofReport(prose, { examination }).filter(({ severity }) => severity !== 'hint');
}

/** True where proofreading says something of the changed paragraph that it did not say before. */
function isCaught(
  before: Prose,
  known: ReadonlySet<string>,
  after: Prose,
  examination: Examination,
): boolean {
  const changed = after.paragraphs.findIndex(
    ({ text }, index) => text !== before.paragraphs[index]?.text,
  );
  return heavy(after, examination).some(
    (finding) => finding.place?.paragraph === changed && !known.has(keyOf(finding)),
  );
}

export interface MutationOptions {
  readonly outline: string;
  readonly style: ReportStyle;
  /** Only every n-th change is tried; all of them where left out. */
  readonly every?: number;
}

/** Changes one figure of the draft at a time and proofreads the whole with the form. */
export function mutate(
  examination: Examination,
  { outline, style, every = 1 }: MutationOptions,
): Caught {
  const reports = draftReports(examination, { outline, style });
  const text = toText(reports);
  const before = proseOfText(text);
  const known = new Set(heavy(before, examination).map(keyOf));
  const tried = mutationsOf(reports, text).filter((_, index) => index % every === 0);
  const missed = tried.flatMap(({ kind, start, from, to }) => {
    const changed = text.slice(0, start) + to + text.slice(start + from.length);
    if (isCaught(before, known, proseOfText(changed), examination)) return [];
    const around = text.slice(Math.max(0, start - 24), start + from.length + 8).replace(/\n/g, '⏎');
    return [`${kind}: ${around} [${from}→${to}]`];
  });
  return { caught: tried.length - missed.length, all: tried.length, missed };
}
