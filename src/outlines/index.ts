import { type Outline, outlineSchema } from '../model/outline';
import { UserError } from '../model/userError';
import { OUTLINE_FILES } from './files';

/** 全部报告提纲 Validated once, in the order to show. */
export const OUTLINES: readonly Outline[] = OUTLINE_FILES.map((outline) =>
  outlineSchema.parse(outline),
);

/** The outline called `id`. Throws `UserError` (`usage`) naming the ones there are. */
export function outlineOf(id: string): Outline {
  const outline = OUTLINES.find((candidate) => candidate.id === id);
  if (outline) return outline;
  const known = OUTLINES.map((candidate) => candidate.id).join('、');
  throw new UserError('usage', `没有名为“${id}”的报告提纲，可选的有：${known}。`);
}

type Kind = Outline['kinds'][number];

const NATIONAL = '全国';
const USUAL = 'jiangxi';

/** The outline made for these kinds of forms: of `jurisdiction` where there is one, else the usual one. */
export function defaultOutline(kinds: readonly Kind[], jurisdiction: string): string {
  const fitting = OUTLINES.filter((outline) => kinds.every((kind) => outline.kinds.includes(kind)));
  const of = (place: string) => fitting.find((outline) => outline.jurisdiction === place)?.id;
  return of(jurisdiction) ?? of(NATIONAL) ?? USUAL;
}
