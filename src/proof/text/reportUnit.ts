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

function inLine(text: string, form: RegExp): string | null {
  return unitNameOf(captured(form.exec(text.trim())));
}

/** The unit that signs; null where none does. */
export function signedUnit({ paragraphs }: Prose, { signature }: Structure): string | null {
  const signed = signature ? paragraphs[signature.paragraph]?.text : undefined;
  return signed ? unitNameOf(signed.replace(/[\s　]*(?:19|20)\d\d\s*年.*$/, '')) : null;
}

/** The unit that the title names; null where it names none. */
export function titleUnit({ paragraphs }: Prose, { title }: Structure): string | null {
  return inLine(title ? textAt(paragraphs, title.paragraph) : '', BEFORE_TITLE);
}

/** 单位名称 The unit that reports: of the signature, the title, a line beside it, or the opening words; null where none is named. */
export function reportUnit(prose: Prose, structure: Structure): string | null {
  const { paragraphs } = prose;
  const { title, sections } = structure;
  const fromSignature = signedUnit(prose, structure);
  if (fromSignature) return fromSignature;
  const beside = title
    ? [title.paragraph - 1, title.paragraph + 1].flatMap(
        (index) => unitNameOf(textAt(paragraphs, index)) ?? [],
      )
    : [];
  const fromTitle = titleUnit(prose, structure) ?? beside[0];
  if (fromTitle) return fromTitle;
  for (const { text, cell } of paragraphs.slice(0, Math.min(sections[0]?.paragraph ?? 0, 40))) {
    const found = cell === null ? inLine(lastClauses(withoutTitles(text)), OPENING) : null;
    if (found) return found;
  }
  return null;
}

/** The opening sentence from its last comma before the work is named. */
function lastClauses(text: string): string {
  const at = text.search(/(?:开展|实施|进行|完成)了?(?:对)?(?:本单位)?(?:19|20)\d\d/);
  if (at < 0) return '';
  const from = Math.max(...['，', ',', '。', '□'].map((mark) => text.lastIndexOf(mark, at)));
  return text.slice(from + 1);
}
