import { describe, expect, test } from 'vitest';
import { corrected, findingsOf } from './findings';
import { REPORT, report } from './report';

const of = (text: string) => findingsOf('R18', text);

test('passes: a clean report', () => {
  expect(of(REPORT)).toEqual([]);
});

describe('words', () => {
  test.each([
    '截至2023年12月31日，报名已于当天截止。',
    '截止日期为12月31日。',
    '较好的完成情况得到肯定。',
    '很好的效果，有效的控制。',
    '车辆行驶权益得到保障，行驶12万公里。',
    '为了了解情况，以及及时处理，目的的确定。',
    '研究研究再定，一步一步推进，绩效评价评价指标。',
    '自己完成，知己知彼，律己全部做到。',
    '年末完成支付，期末未发生。',
    '选拔付出了努力，已拨付到位。',
    '因此，由于天气原因推迟。',
    '约30次，近3000人次。',
    '部门级项目、市级平台。',
    '形成了扎实的推进机制和有序的开展模式，起到积极的推动作用。',
    '采取有力的落实各项政策的措施，还有进一步的提升空间。',
    '工作得到顺利的推进。',
    '积极的开展情况和及时的完成率。',
  ])('passes: %s', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    ['截止2023年12月31日，我局无车辆。', '截止', '截至2023年12月31日，我局无车辆。'],
    ['截止到目前，共办结310件。', '截止到', '截至目前，共办结310件。'],
    ['截止目前为止共发放资料。', '截止目前为止', '截至目前共发放资料。'],
    ['很好的完成了绩效目标。', '很好的', '很好地完成了绩效目标。'],
    ['扎实的推进各项工作。', '扎实的', '扎实地推进各项工作。'],
    ['圆满的完成全年任务。', '圆满的', '圆满地完成全年任务。'],
    ['有效的控制了成本。', '有效的', '有效地控制了成本。'],
    ['点子出的不够多。', '的', '点子出得不够多。'],
    ['行驶区委授权的职责。', '行驶', '行使区委授权的职责。'],
    ['区直部门级乡镇街道均满意。', '级', '区直部门及乡镇街道均满意。'],
    ['奖励发放及时性及时性较好。', '及时性及时性', '奖励发放及时性较好。'],
    ['我办办尚未建立机制。', '我办办', '我办尚未建立机制。'],
    ['执行预算数为45.08万元。', '执行预算数', '执行数为45.08万元。'],
    ['资金已拔付到位。', '拔', '资金已拨付到位。'],
    ['任务己完成。', '己', '任务已完成。'],
    ['截至到2023年年底全部完工。', '截至到', '截至2023年年底全部完工。'],
    ['成效显着提高。', '显着', '成效显著提高。'],
    ['挤占、截流、挪用资金。', '截流', '挤占、截留、挪用资金。'],
    ['建立健全台帐。', '帐', '建立健全台账。'],
    ['完成了了任务。', '了了', '完成了任务。'],
  ])('fails and mends: %s', (text, quote, right) => {
    const found = of(text);
    expect(found).toMatchObject([{ severity: 'warning', quote }]);
    expect(corrected(text, found[0])).toBe(right);
  });

  test.each([
    [
      '因我办是临时机构，由于经验不足等原因，绩效管理薄弱。',
      '因我办是临时机构，由于经验不足等原因',
    ],
    ['查处非法营运各类非法营运车辆。', '非法营运各类非法营运'],
    ['约30次左右。', '约30次左右'],
    ['我办是临时常设机构。', '临时常设'],
  ])('fails, and leaves the wording to a person: %s', (text, quote) => {
    expect(of(text)).toMatchObject([{ quote, fix: null }]);
  });
});

describe('marks', () => {
  test('boundary: brackets of one width pass, of two do not', () => {
    expect(of('支出（项目支出、基本支出）与收入(拨款)。')).toEqual([]);
    const text = '支出（项目支出、基本支出)合计。';
    const found = of(text);
    expect(found).toMatchObject([{ severity: 'warning', quote: ')' }]);
    expect(corrected(text, found[0])).toBe('支出（项目支出、基本支出）合计。');
  });

  test('fails: a bracket without its partner; the number of an item needs none', () => {
    expect(of('编印《测评体系(2021年版》。')).toMatchObject([{ quote: '(' }]);
    expect(of('任务有：1）清扫；2）保洁。一）其他。')).toEqual([]);
  });

  test('boundary: few half-width commas are mended one paragraph at a time, many are told once', () => {
    const full = '清扫道路，更新设施，改造公厕，开展检查，办理投诉，发放问卷，收回问卷。';
    expect(of(full)).toEqual([]);
    const text = `${full}\n召开誓师大会,发出号召;参加1,200人。`;
    const found = of(text);
    expect(found).toMatchObject([{ severity: 'hint', quote: ',' }]);
    expect(corrected(text, found[0])).toBe(`${full}\n召开誓师大会，发出号召；参加1,200人。`);
    const half = full.replaceAll('，', ',');
    expect(of(`${half}\n${half}`)).toMatchObject([{ severity: 'hint', fix: null }]);
  });

  test('fails: marks in a row', () => {
    const text = '清扫道路，，更新设施。。';
    const found = of(text);
    expect(found).toMatchObject([{ quote: '，，' }, { quote: '。。' }]);
    expect(corrected(text, found[0])).toBe('清扫道路，更新设施。。');
    expect(of('等待……继续……')).toEqual([]);
  });

  test('fails: blanks inside the number of a document', () => {
    const text = '（某办发〔2019〕23 号）';
    const found = of(text);
    expect(corrected(text, found[0])).toBe('（某办发〔2019〕23号）');
    expect(of('（某办发〔2019〕23号）')).toEqual([]);
  });
});

test('boundary: one way of writing thousands passes, two do not', () => {
  expect(of('收入1,464.48万元，支出1,316.69万元。')).toEqual([]);
  const text = '收入1464.48万元，支出1496.62万元，项目1,316.69万元。';
  const found = of(text);
  expect(found).toMatchObject([{ severity: 'hint', quote: '1,316.69', expected: '1316.69' }]);
  expect(corrected(text, found[0])).toContain('项目1316.69万元');
});

test('boundary: a paragraph of 40 characters wants its full stop, one of 39 may be a label', () => {
  const line = `${'推动各项工作高效全面铺开，'.repeat(4)}作用得到有力发挥`;
  const put = (length: number) => `一、情况\n${line.slice(-length)}\n二、其他`;
  expect(of(put(39))).toEqual([]);
  expect(of(put(40))).toMatchObject([{ severity: 'hint', expected: '挥。' }]);
});

test('a file cut at the ends of its lines is not told so line by line', () => {
  const wrapped = `${'推动各项工作高效全面铺开，'.repeat(4)}作用得到有力发挥`;
  expect(of(Array.from({ length: 12 }, () => wrapped).join('\n'))).toEqual([]);
});

test('fails: a sentence broken over two paragraphs', () => {
  const text = report([
    '均达到目标。',
    '在市创建指挥部的正确指导下，\n在区委的坚强领导下，均达到目标。',
  ]);
  expect(of(text)).toMatchObject([{ severity: 'hint', quote: '，' }]);
});

describe('marks and brackets', () => {
  test.each([
    ['已完成。，并验收', '。，', '。'],
    ['已完成，。', '，。', '。'],
    ['已完成，，并验收。', '，，', '，'],
  ])('%s', (text, found, expected) => {
    expect(of(text)).toMatchObject([{ found, expected }]);
  });

  test.each([
    ['完成甲（含乙)的任务。', ')', '）'],
    ['完成甲(含乙）的任务。', '(', '（'],
  ])('two widths: %s', (text, found, expected) => {
    expect(of(text)).toMatchObject([{ found, expected }]);
  });

  test('a closing bracket without its partner; behind the number of an item it closes nothing', () => {
    expect(of('完成甲项任务）的验收。')).toMatchObject([{ found: '）', expected: null }]);
    expect(of('完成任务：1）甲项任务。')).toEqual([]);
  });
});

test('上抱 is a slip for 上报, 地上抱起 is none', () => {
  const found = (text: string) => findingsOf('R18', text).map(({ quote }) => quote);
  expect(found('各县区上抱数据后现场核对。')).toEqual(['上抱']);
  expect(found('消防员从地上抱起儿童。')).toEqual([]);
  expect(found('汇总上报数据。')).toEqual([]);
});
