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

const LONG = '社会公众和服务对象对本年度各项城市管理与公共服务工作的满意程度';
const row = (name: string): string[] => ['产出指标', '数量指标', name, '≥40次', '45次'];
const OTHERS = formIndex([
  tableOf({
    funds: [['年度资金总额', 100, 100, 100, 10, '100%', 10]],
    indicators: [
      row('农村公路桥梁养护里程'),
      row('困难群众慰问'),
      row('文化下乡数'),
      row('开工率'),
      row('开放天数'),
      row('河道清淤疏浚合格率'),
      row('河道清淤疏浚总长度'),
      row(LONG),
    ],
  }),
]);
const nearestOf = (words: string) => nearestTo(words, OTHERS).map(({ label }) => label);

test.each([
  ['农村桥梁里程', '农村公路桥梁养护里程'],
  ['困难群众走访', '困难群众慰问'],
  ['全年开放天数', '开放天数'],
  ['河道清淤疏浚长度', '河道清淤疏浚总长度'],
  [LONG.slice(0, 30), LONG],
])('%s is like enough to %s', (words, name) => {
  expect(nearestOf(words)).toEqual([name]);
});

test.each([
  ['fewer than six tenths of the name', '农村路里程'],
  ['another first character', '公路养护里程'],
  ['another last character', '农村公路养护'],
  ['characters that the name has not', '农村道口里程'],
  ['half of the pairs', '文化下村数'],
  ['a name too short to be compared', '实际开工率'],
  ['words too short to be compared', '放天数'],
  ['words longer than any name', `${LONG}测评`],
  ['the name of a funding row', '年度资金总量'],
])('not like enough: %s', (_, words) => {
  expect(nearestOf(words)).toEqual([]);
});

test('a line opens with as many words as a name may have', () => {
  const line = `1.${LONG.slice(0, 30)}：98%`;
  expect(nearOpening(line, 2, OTHERS)).toMatchObject({ start: 2, end: 32 });
  expect(nearOpening(`${LONG}：98%`, 0, OTHERS)).toBeNull();
  expect(nearOpening('（一）基本情况', 0, OTHERS)).toBeNull();
});
