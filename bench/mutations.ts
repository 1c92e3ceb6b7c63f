import { OUTLINES } from '../src/outlines';
import { type Examination, examine } from '../src/pipeline';
import { type Caught, mutate } from '../test/proof/claims/form/mutations';
import { workbookOf } from '../test/support/workbooks';

const WORKBOOKS = ['000', '001', '002', '003', '004'];
const STYLES = ['itemised', 'prose'] as const;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Every n-th change of the drafts of one workbook in one style, over all outlines. */
function ofStyle(
  examination: Examination,
  style: (typeof STYLES)[number],
  every: number,
): Caught[] {
  return OUTLINES.map(({ id }) => mutate(examination, { outline: id, style, every }));
}

/**
 * How many of the figures that our own drafts took from the form proofreading notices when one is put wrong: a line for
 * each workbook and style, then what was missed. `every` is the step through the changes; 1 tries all, in some minutes.
 */
export async function mutationLines(every = 17): Promise<string[]> {
  const lines = ['改错初稿里取自自评表的一个数，校对是否发现（目标90%）'];
  const misses: string[] = [];
  for (const number of WORKBOOKS) {
    const examination = examine(await workbookOf(number));
    for (const style of STYLES) {
      const results = ofStyle(examination, style, every);
      const sum = (count: (result: Caught) => number) =>
        results.reduce((total, result) => total + count(result), 0);
      const [caught, all] = [sum((result) => result.caught), sum((result) => result.all)];
      lines.push(`  ${number} ${style}：${caught}/${all}（${percent(caught / all)}）`);
      misses.push(
        ...results.flatMap(({ missed }) => missed.map((miss) => `    ${number} ${miss}`)),
      );
    }
  }
  return [...lines, '  没有发现的：', ...misses];
}
