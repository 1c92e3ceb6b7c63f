import { expect, test } from 'vitest';
import { formIndex } from '../../../../src/proof/claims/form';
import { nearestTo, nearOpening } from '../../../../src/proof/claims/form/near';
import { tableOf } from '../../prose';

const INDEX = formIndex([
  tableOf({
    indicators: [
      ['产出指标', '数量指标', '悬挂宣传横幅', '≥40条', '45条', 20],
      ['产出指标', '质量指标', '专项整治整改率', '100%', '100%', 20],
      ['效益指标', '社会效益指标', '社会公众及各项补贴对象满意度', '≥90%', '92%', 10],
      ['效益指标', '社会效益指标', '企业培训人次', '≥90人次', '92人次', 10],
      ['效益指标', '社会效益指标', '职工培训人次', '≥90人次', '92人次', 10],
    ],
  }),
]);
const nearest = (words: string) => nearestTo(words, INDEX).map(({ label }) => label);

test.each([
  ['悬挂横幅', '悬挂宣传横幅'],
  ['专项整治率', '专项整治整改率'],
  ['社会公众满意度调查及各项补贴对象满意度', '社会公众及各项补贴对象满意度'],
])('%s comes close to %s', (words, name) => {
  expect(nearest(words)).toEqual([name]);
});

test.each(['横幅', '出黑板报', '群众满意度', '培训人次', '居民培训人次'])(
  '%s comes close to none, or to several',
  (words) => {
    expect(nearest(words)).toEqual([]);
  },
);

test('boundary: a shortened name needs six tenths of it', () => {
  expect(nearest('悬挂横幅')).toHaveLength(1);
  expect(nearest('悬挂幅')).toHaveLength(0);
});

test('a line that holds the very name is left to it', () => {
  expect(nearOpening('东站社区悬挂宣传横幅12条', 0, INDEX)).toBeNull();
  expect(nearOpening('悬挂横幅（20分）', 0, INDEX)).toMatchObject({ start: 0, end: 4 });
});
