import type { Prose } from '../../model/proof';
import type { Structure } from '../../model/proofCheck';
import { captured } from './captured';
import { withoutTitles } from './mask';
import { textAt } from './textAt';
import { unitNameOf } from './unitName';

const BEFORE_TITLE =
  /^(?:关于)?(.{2,40}?)(?:关于)?(?:(?:19|20)\d\d\s*年度?|部门整体|整体支出|部门预算|项目支出|绩效|单位)/;
/** ……，某某局组织开展了2022年度部门整体支出绩效自评 */
const OPENING =
  /([\p{Script=Han}（）()]{3,40}?)(?:认真|积极|现|已)?(?:组织|按要求)?(?:开展|实施|进行|完成)了?(?:对)?(?:本单位)?(?:19|20)\d\d/u;
/** Characters of a paragraph that are searched for the opening words: the search is slow. */
const LONGEST = 4000;
const DAY = /(?:19|20)\d\d\s*年.*/;

function inLine(text: string, form: RegExp): string | null {
  return unitNameOf(captured(form.exec(text.trim())));
}

/** The unit that signs; null where none does. */
export function signedUnit({ paragraphs }: Prose, { signature }: Structure): string | null {
  return signature ? unitNameOf(textAt(paragraphs, signature.paragraph).replace(DAY, '')) : null;
}

/** The unit that the title names; null where it names none. */
export function titleUnit({ paragraphs }: Prose, { title }: Structure): string | null {
  return title ? inLine(textAt(paragraphs, title.paragraph), BEFORE_TITLE) : null;
}

/** The unit named in the line above the title, or below it. */
function unitBeside({ paragraphs }: Prose, { title }: Structure): string | null {
  if (!title) return null;
  const { paragraph } = title;
  return (
    unitNameOf(textAt(paragraphs, paragraph - 1)) ?? unitNameOf(textAt(paragraphs, paragraph + 1))
  );
}

/** 单位名称 The unit that reports: of the signature, the title, a line beside it, or the opening words; null where none is named. */
export function reportUnit(prose: Prose, structure: Structure): string | null {
  const named =
    signedUnit(prose, structure) ?? titleUnit(prose, structure) ?? unitBeside(prose, structure);
  if (named) return named;
  const { paragraphs } = prose;
  const { sections } = structure;
  for (const { text, cell } of paragraphs.slice(0, Math.min(sections[0]?.paragraph ?? 0, 40))) {
    const found = cell === null ? inLine(withoutTitles(text.slice(0, LONGEST)), OPENING) : null;
    if (found) return found;
  }
  return null;
}
