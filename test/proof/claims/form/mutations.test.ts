import { expect, test } from 'vitest';
import { proseOfText } from '../../../../src/hosts/document/proseOfText';
import { draftReports } from '../../../../src/pipeline';
import { proofReport } from '../../../../src/proofreading';
import { toText } from '../../../../src/write/toText';
import { mutate, mutationsOf, WAY_NAMES } from './mutations';
import { examinationOf } from './reports';

/** 抽样 Every n-th change of some drafts; the bench tries more. */
const SAMPLE = [
  ['000', 'jiangxi', 'prose', 71],
  ['001', 'project', 'itemised', 97],
  ['001', 'transfer', 'prose', 97],
  ['002', 'hunan', 'prose', 71],
  ['003', 'jiangxi', 'itemised', 97],
  ['004', 'sichuan-2022', 'itemised', 131],
] as const;

test('of the figures of our drafts that come from the form, one put wrong is noticed', async () => {
  let [caught, all] = [0, 0];
  const missed: string[] = [];
  for (const [number, outline, style, every] of SAMPLE) {
    const examination = await examinationOf(number);
    const some = mutate(examination, { outline, style, every });
    caught += some.caught;
    all += some.all;
    missed.push(...some.missed.map((miss) => `${number} ${miss}`));
  }
  expect(all).toBeGreaterThan(35);
  expect(caught / all, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('the draft itself raises nothing, and its changes are of every kind', async () => {
  const examination = await examinationOf('001');
  const reports = draftReports(examination, { outline: 'project', style: 'prose' });
  const text = toText(reports);
  const found = proofReport(proseOfText(text), { examination });
  expect(found.filter(({ code }) => code === 'R03')).toEqual([]);
  const changes = mutationsOf(reports, text);
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(WAY_NAMES));
  for (const { start, from, to } of changes) {
    expect(text.slice(start, start + from.length)).toBe(from);
    expect(Number(to)).not.toBe(Number(from));
  }
});
