import { expect, test } from 'vitest';
import { readForms } from '../../src/read';
import { type Put, sheet, workbook } from '../support/sheets';

const HEAD: Readonly<Record<string, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析及改进措施',
};
const ROW: readonly Put[] = [
  '产出指标',
  '数量指标',
  '检查次数',
  '≥10次',
  '9次',
  50,
  45,
  '天气原因',
];
const OTHER: readonly Put[] = ['效益指标', '社会效益指标', '知晓率', '≥90%', '91%', 50, 50, null];

/** The first row and what is asked, of a form whose header says these words instead of its own. */
function read(words: Readonly<Record<string, string>>) {
  const rows = [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '巡查'],
    Object.values({ ...HEAD, ...words }),
    ROW,
    OTHER,
    ['总分', null, null, null, null, 100, 95],
  ];
  const [form] = readForms(workbook(sheet(rows)));
  const [first] = form?.indicators ?? [];
  if (!form || !first) throw new Error('no form');
  const { level1, level2, level3, target, actual, weight, score, reason } = first;
  const texts = [level1, level2, level3, target.text, actual.text];
  const marks = [weight?.toFixed(), score?.toFixed(), reason];
  return { row: [...texts, ...marks], asked: form.mapping.questions.map(({ header }) => header) };
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  level1: [
    '一级指标(类别)',
    '一级评价指标',
    '一级绩效指标名称',
    '指标一级',
    '目标一级',
    'Ⅰ级指标',
    '绩效目标一级',
    '指标大类',
  ],
  level3: [
    '三级指标(指标名称)',
    '三级指标内容',
    '绩效指标',
    '评价指标',
    '指标',
    '三级评价指标',
    '考核指标',
    '指标内容',
    '绩效目标指标',
    '具体绩效指标',
    '指标项目',
    '三级 指标',
    '四级指标',
    '明细指标',
  ],
  target: [
    '指标值(目标)',
    '年初设定目标值',
    '预期目标值',
    '计划指标值',
    '目标',
    '年度目标',
    '年初目标',
    '绩效目标值',
    '指标目标',
    '预期目标',
    '计划完成值',
    '计划数',
    '应完成值',
    '年度计划完成值',
    '期望值',
    '目标数',
    '指标计划值',
    '全年目标',
    '设定目标值',
    '年初预期值',
    '指标值（A）',
    '预计完成值',
    '预期指标',
    '年初绩效目标',
    '计划完成数',
  ],
  actual: [
    '完成情况',
    '实际达成值',
    '达成值',
    '实绩',
    '实际数',
    '完成数',
    '全年完成情况',
    '年度完成情况',
    '指标完成情况',
    '实际值(完成情况)',
    '年度实际完成值',
    '执行情况',
    '实际完成(达成)值',
    '自评完成值',
    '截至年底完成值',
    '年末完成值',
    '实际完成结果',
    '完成结果',
    '实现情况',
    '全年实际完成情况',
    '完成值（B）',
    '实际完成数值',
    '年度实际值',
    '实际完成率',
    '完成程度',
    '指标实际值',
    '目标完成情况',
    '完成指标值',
  ],
  weight: [
    '分值（分）',
    '满分',
    '权重分数',
    '总分',
    '基准分',
    '标准分数',
    '指标权重(%)',
    '权数',
    '分数',
    '分值(权重)',
    '应得分',
    '设定分值',
    '单项分值',
    '目标分',
    '权重%',
    '赋分',
    '评价分值',
    '指标分数',
  ],
  score: [
    '自评得分（分）',
    '单位自评分',
    '评价得分',
    '评分',
    '考评得分',
    '得分(分)',
    '自评',
    '项目得分',
    '实得分',
    '实际得分(分)',
    '部门自评得分',
    '自查得分',
    '预算单位自评得分',
    '本次得分',
    '评定得分',
    '自我评分',
    '最终得分',
    '自评结果',
    '绩效得分',
    '自评打分',
  ],
  reason: [
    '未完成原因及拟采取的改进措施',
    '备注',
    '情况说明',
    '偏差情况说明',
    '扣分原因',
    '存在问题及改进措施',
    '说明',
    '扣分说明',
    '得分说明',
    '改进措施',
    '偏差分析',
    '备注（偏差原因）',
    '未达标原因',
    '原因及措施',
    '自评说明',
    '失分原因',
    '偏差率原因',
    '差异原因',
    '未完成原因',
    '偏离原因',
    '评分说明',
    '完成情况说明',
    '扣分依据',
  ],
};
const EACH = Object.entries(WORDS).flatMap(([key, words]) =>
  words.map((word) => [key, word] as const),
);

test.each(EACH)('%s may be called %s', (key, word) => {
  const whole = ['产出指标', '数量指标', '检查次数', '≥10次', '9次', '50', '45', '天气原因'];
  expect(read({ [key]: word })).toEqual({ row: whole, asked: [] });
});

test.each([
  ['主管部门评分'],
  ['财政复核得分'],
  ['扣分'],
  ['得分率'],
  ['评价总分'],
  ['上年完成值'],
  ['上半年完成情况'],
  ['计划批复文号'],
])('%s is no mark of the unit itself', (word) => {
  expect(read({ score: word }).row[6]).toBeUndefined();
});

test('a word that may mean other things is left where the column is there by its own name', () => {
  expect(read({ level2: '完成情况' }).row[4]).toBe('9次');
  expect(read({ level2: '目标' }).row[3]).toBe('≥10次');
});

test('nor is it taken left of all known columns, where a whole block has its name', () => {
  const rows = [
    ['年度目标', '一级指标', '二级指标', '三级指标', '实际完成值', '分值', '得分'],
    ['完成', '产出指标', '数量指标', '检查次数', '9次', 50, 45],
  ];
  const [form] = readForms(workbook(sheet([['部门整体支出绩效自评表'], ...rows])));
  expect(form?.indicators[0]?.target.text).toBe('');
});

test('正向、反向 in a column of 指标方向 say which way an indicator is met', () => {
  const head = ['一级指标', '三级指标', '指标方向', '指标值', '完成值', '分值', '得分'];
  const of = (direction: string) =>
    readForms(
      workbook(
        sheet([
          ['项目支出绩效自评表'],
          head,
          ['产出指标', '次数', direction, '10次', '9次', 90, 90],
        ]),
      ),
    )[0]?.indicators[0]?.target.operator;
  expect(['正向', '反向', '负向指标', '逆向'].map(of)).toEqual(['>=', '<=', '<=', '<=']);
});
