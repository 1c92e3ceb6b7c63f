import type { Outline } from '../../model/outline';
import type { ProofContext, Structure } from '../../model/proofCheck';
import { textAt } from '../text/textAt';
import type { ReportKind } from './filled';
import { isRequired, type Match, matchOutline } from './match';

type Read = Pick<ProofContext, 'prose' | 'structure' | 'tables'>;

/** What part of the sections has to be found before a report is held to an outline. */
const LEAST_TOP = 0.7;
const LEAST_SECOND = 0.5;
const LEAST_HEADINGS = 3;
const OPENING = 12;

/** What the title or else the opening words say. */
function kindSaid({ prose, structure }: Read): ReportKind {
  const title = structure.title ? textAt(prose.paragraphs, structure.title.paragraph) : '';
  const opening = prose.paragraphs
    .filter(({ cell }) => cell === null)
    .slice(0, OPENING)
    .map(({ text }) => text);
  for (const words of [title, opening.join('').replace(/《[^《》]{0,120}》/g, '')]) {
    if (/整体支出|部门整体/.test(words)) return 'department';
    if (/项目支出|项目绩效|专项资金|转移支付|项目资金/.test(words)) return 'project';
  }
  return null;
}

/** Of the forms, else as the report says. */
export const kindOf = (read: Read): ReportKind => read.tables[0]?.form.kind ?? kindSaid(read);

/** As the report says, whatever forms come with it; of the forms where it says nothing. */
export const ownKindOf = (read: Read): ReportKind => kindSaid(read) ?? kindOf(read);

/** How much of the required sections of a level is there: 1 for all of them, each by a heading of its own. */
function shareFound(matches: readonly Match[], level: number): number {
  const required = matches.filter(
    (match) => match.section.level === level && isRequired(matches, match),
  );
  if (required.length === 0) return 1;
  const best = new Map<number, number>();
  for (const { found, likeness } of required) {
    if (!found || Math.abs(found.level - level) > 1) continue;
    best.set(found.paragraph, Math.max(likeness, best.get(found.paragraph) ?? 0));
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0) / required.length;
}

function fitOf(outline: Outline, structure: Structure, kind: ReportKind): number {
  const matches = matchOutline(outline, structure, kind);
  const [top, second] = [shareFound(matches, 1), shareFound(matches, 2)];
  const found = new Set(matches.flatMap((match) => match.found?.paragraph ?? []));
  if (top < LEAST_TOP || second < LEAST_SECOND || found.size < LEAST_HEADINGS) return 0;
  return top + second;
}

/** 提纲 The outline whose headings the report follows; null where it follows none closely enough. */
export function chooseOutline(read: Read, outlines: readonly Outline[]): Outline | null {
  const kind = kindOf(read);
  let [chosen, best]: [Outline | null, number] = [null, 0];
  for (const outline of outlines) {
    if (kind !== null && !outline.kinds.includes(kind)) continue;
    const fit = fitOf(outline, read.structure, kind);
    if (fit > best) [chosen, best] = [outline, fit];
  }
  return chosen;
}
