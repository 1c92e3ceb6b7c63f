import type { ProofTable } from '../../../model/proof';
import type { ProofContext } from '../../../model/proofCheck';
import { headsOf } from '../../text/body';
import { isOfKind, sectionsAround } from '../../text/kinds';
import { numberMarkOf } from '../../text/numbering';
import { isForeign } from './foreign';
import type { FormIndex } from './indexed';
import { type Mention, mentionsIn, namedAt } from './mentions';
import { nearOpening } from './near';
import type { Thing } from './things/thing';

/** 所在之处 What headings and the first words of a line hand down to the sentences under them. */
export interface Surroundings {
  /** The form whose project a heading names; the only form there is; else null. */
  readonly table: ProofTable | null;
  /** What the heading above, or the line itself, opens with. */
  readonly opened: readonly Thing[];
  /** What the heading above opens with: what the next line without a name speaks of. */
  readonly lasting: readonly Thing[];
  /** True under a heading that names an item of expenditure the forms do not tell of. */
  readonly isForeign: boolean;
  /** True in a section that tells what was done, not what was to be done. */
  readonly isOfResults: boolean;
  /** True in a section of goals: where the form sets none, nothing there is a 完成值. */
  readonly isOfGoals: boolean;
  /** True in a section of measures: what is to be reached there is no 完成值. */
  readonly isPlan: boolean;
}

const RESULTS = ['outputs', 'effects', 'satisfaction'] as const;

type Read = Pick<ProofContext, 'prose' | 'structure'>;

const LONGEST_CAPTION = 60;
const OPENING = /^(?:[\s“"'‘《]|[一二三四五六七八九十]是|其中[，,:：]?|从|列入自评表的|关于|针对)*/;

/** The only form; null where there are several. */
export function onlyTable({ tables: [first, ...others] }: FormIndex): ProofTable | null {
  return first && others.length === 0 ? first.table : null;
}

/** The one form whose project is named; null where none is, or several are. */
function projectOf(mentions: readonly Mention[]): ProofTable | null {
  const tables = mentions.flatMap(({ things }) =>
    things.flatMap(({ kind, table }) => (kind === 'whole' && table ? [table] : [])),
  );
  const [first] = tables;
  return first && tables.every((table) => table === first) ? first : null;
}

/** What a line opens with behind its number: a name of the form, or words close to an indicator's. */
export function openingOf(text: string, index: FormIndex): Mention | null {
  const number = numberMarkOf(text)?.end ?? 0;
  const start = text.length - text.slice(number).replace(OPENING, '').length;
  const named = namedAt(text, start, index);
  if (!named) return nearOpening(text, start, index);
  return { start, end: start + named.name.length, things: named.things };
}

/** 下年计划, 下一步打算, 2024年工作安排 of a form of 2023: what stands under it is yet to be done. */
const AHEAD =
  /(?:下|明|次|来)一?年度?(?!\p{Script=Han}{0,4}结转)|(?:下一?(?:步|阶段)|今后|后续|未来).{0,6}(?:计划|打算|安排|工作|思路|目标|任务)/u;
const PLAN_OF_YEAR = /((?:19|20)\d\d)\s*年度?.{0,6}(?:计划|打算|安排|思路|设想)/;

function isAhead(headings: readonly string[], { tables }: FormIndex): boolean {
  const year = tables[0]?.table.form.year ?? null;
  return headings.some((heading) => {
    if (isOfKind(heading, 'problems')) return false;
    const named = PLAN_OF_YEAR.exec(heading)?.[1];
    return AHEAD.test(heading) || (year !== null && Number(named) > year);
  });
}

/** True where the innermost heading that tells of problems, results or measures tells of measures only. */
function isOfMeasures(headings: readonly string[]): boolean {
  const isTold = (each: string): boolean => isOfKind(each, 'problems') || isOfKind(each, 'result');
  const first = headings.find((each) => isTold(each) || isOfKind(each, 'measures'));
  return first !== undefined && !isTold(first);
}

const DONE = /(?:指标|绩效|任务|目标|履职|工作)(?:的)?(?:完成|实现|达成)/;

/** True under a heading of outputs or effects, and under none of goals. */
function isOfResults(headings: readonly string[]): boolean {
  const isDone = (each: string): boolean =>
    DONE.test(each) || RESULTS.some((kind) => isOfKind(each, kind));
  return headings.some(isDone) && !headings.some((each) => isOfKind(each, 'goals'));
}

/** What a heading hands down. */
function underHeading({ structure }: Read, paragraph: number, index: FormIndex): Surroundings {
  const headings = sectionsAround(structure, paragraph).map(({ heading }) => heading);
  const tables = headings.flatMap(
    (heading) => projectOf(mentionsIn(heading, 0, heading.length, index)) ?? [],
  );
  return {
    table: onlyTable(index) ?? tables[0] ?? null,
    opened: [],
    lasting: [],
    isForeign: headings.slice(0, 1).some((heading) => isForeign(heading, index)),
    isOfResults: isOfResults(headings),
    isOfGoals: headings.some((heading) => isOfKind(heading, 'goals')),
    isPlan: isOfMeasures(headings) || isAhead(headings, index),
  };
}

/** What holds from the paragraph on, where `above` held before it. Cells of tables change nothing. */
export function surroundingsAt(
  context: Read,
  paragraph: number,
  opening: Mention | null,
  above: Surroundings,
  index: FormIndex,
): Surroundings {
  const line = context.prose.paragraphs[paragraph];
  if (!line || line.cell !== null) return above;
  const isHead = headsOf(context.structure).has(paragraph);
  const base = isHead ? underHeading(context, paragraph, index) : above;
  const isNew = isHead || opening !== null || numberMarkOf(line.text) !== null;
  const isCaption = line.text.length <= LONGEST_CAPTION && !line.text.includes('。');
  const project =
    isCaption || opening ? projectOf(mentionsIn(line.text, 0, line.text.length, index)) : null;
  const opened = isNew ? (opening?.things ?? []) : base.lasting;
  const lasts = isHead || !/[，。：；,:;]/.test(line.text);
  return {
    ...base,
    table: onlyTable(index) ?? project ?? base.table,
    opened,
    lasting: isNew && (lasts || opening === null) ? opened : base.lasting,
  };
}
