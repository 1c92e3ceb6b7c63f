import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../src/hosts/file';
import type { Prose } from '../src/model/proof';
import { examine } from '../src/pipeline';
import { proofReport } from '../src/proofreading';
import { ms, time } from './time';

const ROOT = path.join(import.meta.dirname, '..');
/** Characters of a page of a 公文: 22 lines of 28. */
const PAGE = 22 * 28;
const AIM = 200;
const AIM_SHORT = 5;

/** Published reports one after another until they fill so many pages. */
function reportOf(pages: number, seeds: readonly string[]): Prose {
  const lines = seeds.flatMap((seed) =>
    readFileSync(path.join(ROOT, `test/proof/claims/seeds/${seed}.txt`), 'utf8').split('\n'),
  );
  const texts = lines.filter((text) => text.trim() !== '');
  const taken: string[] = [];
  for (let at = 0, length = 0; length < PAGE * pages; at++) {
    const text = texts[at % texts.length] ?? '';
    taken.push(text);
    length += text.length;
  }
  return { paragraphs: taken.map((text) => ({ text, cell: null, level: null })) };
}

/** What is known of a prose is kept by it; each run gets its own. */
const fresh = ({ paragraphs }: Prose): Prose => ({ paragraphs: [...paragraphs] });

const SENTENCE = /[^。；\n]+[。；]?/g;
/** The floor: the text parted into its sentences, each folded as numbers are read. */
const floor = ({ paragraphs }: Prose): number =>
  paragraphs.reduce(
    (count, { text }) =>
      count +
      (text.match(SENTENCE) ?? []).filter((part) => /\d/.test(part.normalize('NFKC'))).length,
    0,
  );

/** A whole proofread, outlines recognised: of 50 pages for the first time and warm, and of 5 pages with their form. */
export async function proofLines(): Promise<string[]> {
  const long = reportOf(50, ['000', '001', '002', '003', '004']);
  const start = performance.now();
  proofReport(fresh(long));
  const first = performance.now() - start;
  const warm = time(() => proofReport(fresh(long)), 30);
  const bare = time(() => floor(long), 30);
  const short = reportOf(5, ['001']);
  const name = '001-东湖区城管协调办-部门整体-2021.xlsx';
  const bytes = readFileSync(path.join(ROOT, 'test/fixtures/workbooks', name));
  const examination = examine(await openXlsx(new Uint8Array(bytes)).read());
  const alone = time(() => proofReport(fresh(short)), 60);
  const held = time(() => proofReport(fresh(short), { examination }), 60);
  return [
    '校对整篇报告（全部校对项，提纲自动认出；基准为把同一篇分成句子、找出有数字的）',
    `  50页：首次 ${ms(first)}，以后 ${ms(warm)}（目标 ${AIM} ms；基准 ${ms(bare)}，为其 ${(warm / bare).toFixed(0)} 倍）`,
    `  5页：单独 ${ms(alone)}，对照自评表 ${ms(held)}（目标 ${AIM_SHORT} ms；每页用时为50页时的 ${((alone / warm) * 10).toFixed(2)} 倍）`,
  ];
}
