import { type Outline, outlineSchema } from '../model/outline';
import { UserError } from '../model/userError';
import { jiangxi } from './jiangxi';

/** 全部报告提纲 Validated once, in the order to show. */
export const OUTLINES: readonly Outline[] = [jiangxi].map((outline) =>
  outlineSchema.parse(outline),
);

/** The outline called `id`. Throws `UserError` (`usage`) naming the ones there are. */
export function outlineOf(id: string): Outline {
  const outline = OUTLINES.find((candidate) => candidate.id === id);
  if (outline) return outline;
  const known = OUTLINES.map((candidate) => candidate.id).join('、');
  throw new UserError('usage', `没有名为“${id}”的报告提纲，可选的有：${known}。`);
}
