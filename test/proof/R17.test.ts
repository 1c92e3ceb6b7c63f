import { expect, test } from 'vitest';
import { findingsOf } from './findings';

const effects = (...items: string[]) =>
  findingsOf('R17', `二、绩效实现情况\n（二）履职效果情况\n${items.join('\n')}\n（三）其他`);
const MEETINGS = [
  '一是成立了创建指挥部，出台了工作方案。',
  '二是每月召开工作调度会，并在全区通报。',
];

test('passes: what changed is told', () => {
  expect(effects('召开会议3次，投诉减少210件。', '印发方案，办结率98%。')).toEqual([]);
  expect(effects('主次干道整洁，市容投诉下降40%。')).toEqual([]);
});

test('boundary: one item that tells an effect is enough', () => {
  expect(effects(...MEETINGS)).toMatchObject([{ severity: 'hint', quote: '（二）履职效果情况' }]);
  expect(effects(...MEETINGS, '三是市容投诉减少210件。')).toEqual([]);
});

test('passes: meetings are in place where work is told', () => {
  expect(findingsOf('R17', `二、完成情况\n（一）履职完成情况\n${MEETINGS.join('\n')}`)).toEqual([]);
});

const indicator = (name: string, text: string) =>
  findingsOf('R17', `二、产出指标\n（一）质量指标\n1.${name}\n${text}`);

test('boundary: a rate wants a rate, a number wants a number', () => {
  expect(indicator('整治验收合格率（5分）', '全面整治，合格率达到100%，该项指标得5分。')).toEqual(
    [],
  );
  expect(indicator('整治验收合格率（5分）', '全面整治乱象，该项指标得5分。')).toMatchObject([
    { severity: 'hint', expected: '比率' },
  ]);
  expect(indicator('民生保障数量（5分）', '2023年帮扶325户，得5分。')).toEqual([]);
  expect(indicator('民生保障数量（5分）', '2023年做好疫情防控，得5分。')).toMatchObject([
    { expected: '数量' },
  ]);
});
