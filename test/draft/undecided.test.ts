import { expect, test } from 'vitest';
import type { ScoreBar } from '../../src/model/report';
import { draftReports, examine } from '../../src/pipeline';
import { formWorkbook } from '../support/forms';
import { sharedBook } from '../support/sharedWeights';
import { workbookOf } from '../support/workbooks';

const barsOf = async (number: string): Promise<readonly ScoreBar[]> => {
  const [report] = draftReports(examine(await workbookOf(number)), { outline: 'jiangxi' });
  return report?.blocks.flatMap((block) => (block.kind === 'chart' ? block.bars : [])) ?? [];
};

test('a group with a score nobody knows has no bar: none is not 0', async () => {
  const [undecided] = examine(await workbookOf('003')).scores;
  expect(undecided?.undecided).toBeGreaterThan(0);
  const bars = await barsOf('003');
  expect(bars.length).toBeGreaterThan(1);
  expect(bars.map(({ level2 }) => level2).join()).not.toContain('满意度');
});

test('where all is decided every group has its bar', async () => {
  const names = (await barsOf('000')).map(({ level2 }) => level2).join();
  expect(names).toContain('预算执行率');
  expect(names).toContain('满意度');
});

test('the groups beside it say that they are not all of their level', () => {
  const indicators = [
    ['产出指标', '数量指标', '检查次数', '≥10次', '十来次', 30],
    ['产出指标', '质量指标', '合格率', '≥90%', '95%', 30],
    ['效益指标', '社会效益指标', '知晓率', '≥90%', '95%', 30],
  ];
  const [report] = draftReports(examine(formWorkbook({ indicators })), { outline: 'jiangxi' });
  const bars = report?.blocks.flatMap((block) => (block.kind === 'chart' ? block.bars : [])) ?? [];
  expect(bars.map(({ level2, isOfPart = false }) => [level2, isOfPart])).toEqual([
    ['预算执行率', false],
    ['质量指标', true],
    ['社会效益指标', false],
  ]);
});

test('indicators under one weight weigh it together', () => {
  const [report] = draftReports(examine(sharedBook()), { outline: 'jiangxi' });
  const texts = JSON.stringify(report?.blocks);
  const said = report?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : [],
  );
  expect(texts).not.toContain('合计0分');
  expect(said?.some((text) => /数量指标共2项，分值合计60分/.test(text))).toBe(true);
});
