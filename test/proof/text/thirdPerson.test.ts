import { describe, expect, test } from 'vitest';
import { proofContext } from '../../../src/proof';
import { linesOf } from '../../../src/proof/text/body';
import { thirdPerson } from '../../../src/proof/text/thirdPerson';
import { proseOf } from '../prose';

const BUREAU = '清河区城市管理局';

function told(text: string, unitName: string | null = BUREAU, usual: string | null = '我局') {
  const context = { ...proofContext(proseOf(text), {}), unitName };
  return thirdPerson(context, linesOf(context.prose), usual);
}
const found = (...given: Parameters<typeof told>) => told(...given).map((defect) => defect.found);

test('what is said of others: the place, the usual word for oneself and why', () => {
  expect(told('情况。\n　截至年末，该单位完成任务。')).toEqual([
    {
      place: { paragraph: 1, start: 6, end: 9 },
      message: '“该单位”是第三人称，自评报告应当用本单位的口吻，一般写“我局”。',
      found: '该单位',
      expected: '我局',
      alike: '该单位',
    },
  ]);
  expect(told('该单位完成任务。', BUREAU, null)).toMatchObject([{ expected: '我单位' }]);
});

describe('a unit named in the sentence or in the one before is another', () => {
  test.each([
    ['该单位完成任务。', ['该单位']],
    ['承包公司进场，该单位完成任务。', []],
    ['承包公司进场。该单位完成任务。', []],
    ['承包公司进场。我局验收。该单位完成任务。', ['该单位']],
    ['承包公司进场；我局验收；该单位完成任务。', ['该单位']],
    ['我局验收。承包公司进场。该单位完成任务。', []],
    ['该单位完成任务，承包公司进场。', ['该单位']],
    ['该单位是我局下属机构。', []],
    ['该单位是我局下属机构', []],
    ['该单位完成任务。环卫站是我局下属机构。', ['该单位']],
    ['据了解，评价小组由第三方派出', []],
    ['我局按照要求认真验收全部项目并通报各股室。评价小组完成。第三方另行办理。', ['评价小组']],
    ['评价小组完成工作。第三方另行办理。', ['评价小组']],
    ['称为“该单位”。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a unit of another kind', () => {
  test.each([
    ['服务中心搬迁。我局验收。现在，该中心运行良好。', BUREAU, []],
    ['我局验收。现在，该中心运行良好。', BUREAU, ['该中心']],
    ['该中心运行良好，服务中心搬迁。', BUREAU, ['该中心']],
    ['服务中心搬迁。我局验收。现在，该中心运行良好。', '清河区服务中心', ['该中心']],
    ['服务中心搬迁。我局验收。现在，该中心运行良好。', null, ['该中心']],
    ['财政部门核实。该部门完成任务。', BUREAU, ['该部门']],
    ['有关单位核实。该单位完成任务。', BUREAU, ['该单位']],
  ])('%s told by %s', (text, unitName, expected) => {
    expect(found(text, unitName)).toEqual(expected);
  });
});

describe('below a heading that names a unit', () => {
  test.each([
    ['一、清河区环卫中心\n该单位完成任务。', []],
    ['一、城东环卫站\n该单位完成任务。', []],
    ['一、环卫一站\n该单位完成任务。', []],
    ['一、环卫站\n该单位完成任务。', ['该单位']],
    [`一、${BUREAU}\n该单位完成任务。`, ['该单位']],
    ['一、完成情况\n该单位完成任务。', ['该单位']],
    ['一、清河区环卫中心\n被评价单位完成任务。', ['被评价单位']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
