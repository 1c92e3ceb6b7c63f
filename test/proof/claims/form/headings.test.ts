import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { saidOf } from './town';

const PAID = '全年预算12.00万元，实际支出9.48万元。';

test.each([
  '“三公”经费',
  '“三公”经费支出情况',
  '公用经费情况',
  '政府采购情况',
  '财政拨款“三公”经费',
])('what stands under %s is none of the form', (heading) => {
  expect(saidOf(`一、资金情况\n（一）${heading}\n${PAID}`)).toBe('');
  expect(saidOf(`一、资金情况\n（一）${heading}。${PAID}`)).toBe('');
});

test.each(['预算及“三公”经费情况', '资金执行情况'])('under %s the whole is meant', (heading) => {
  expect(saidOf(`一、资金情况\n（一）${heading}\n${PAID}`)).toBe(
    '12.00万元→100万元@E5 | 9.48万元→97.5万元@F5',
  );
});

test('the rows of a form that name such spending are held to it', () => {
  const said = saidBeside(
    tableOf({ funds: [['公用经费', 10, 10, 9, 10, '90%', 9]], total: [100, 99, '优'] }),
  );
  expect(said('一、公用经费情况\n全年预算12万元。')).toBe('12万元→10万元@E5');
});

test('a goal is not held to what was reached where the form sets none', () => {
  const said = saidBeside(
    tableOf({
      indicators: [
        ['产出指标', '时效指标', '预警发布及时率', null, '88%', 50, 44],
        ['产出指标', '数量指标', '应急演练场次', '≥26场', '28场', 50, 50],
      ],
      total: [100, 94, '优'],
    }),
  );
  const goal = (words: string) => said(`二、绩效目标\n${words}`);
  const result = (words: string) => said(`二、完成情况\n${words}`);
  expect(goal('预警发布及时率100%。')).toBe('');
  expect(goal('预警发布及时率完成100%。')).toBe('100%→88%@F9');
  expect(goal('预警发布及时率实际完成值100%。')).toBe('100%→88%@F9');
  expect(goal('预警发布及时率得50分。')).toBe('50分→44分@H9');
  expect(goal('预警发布及时率40分。')).toBe('40分→44分@H9');
  expect(goal('应急演练场次30场。')).toBe('30场→28场@F10');
  expect(goal('数量指标2项。')).toBe('2项→1项@C10');
  expect(result('预警发布及时率100%。')).toBe('100%→88%@F9');
});

test('what the indicators lost may be told without 预算执行率', () => {
  expect(saidOf('三级指标合计扣2.8分；预算执行率扣0.25分。')).toBe('');
  expect(saidOf('自评共扣3.05分。')).toBe('');
  expect(saidOf('自评共扣2.5分。')).toBe('2.5分→2.16分@H20');
});
