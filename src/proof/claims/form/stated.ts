import type { Prose } from '../../../model/proof';

const BY_POLICY =
  /(?:按照?《[^》]+》(?:（[^）]*）)?|得分按照?[^。；]{2,60}?)(?:和《[^》]+》(?:（[^）]*）)?)*(?:的?(?:规定|要求|标准))?(?:评分|计分|计算)/;

/** True where a report says that its marks are those of a scoring policy: they need not be the ones typed in the form. */
export const isByPolicy = ({ paragraphs }: Prose): boolean =>
  paragraphs.some(({ text }) => BY_POLICY.test(text));
