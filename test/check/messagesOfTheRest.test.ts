import { expect, test } from 'vitest';
import { type FormPut, findingsOf } from '../support/forms';
import { form, row } from './rows';

test.each<[string, FormPut, string[], string?]>([
  [
    'T22',
    form({}),
    ['没有设置满意度指标，一般应设服务对象满意度指标（10分）。请补设，或在报告中说明不设的理由。'],
  ],
  [
    'T22',
    form({ level3: '群众满意度', target: '≥90%', actual: '95人' }),
    ['“群众满意度”的完成值“95人”不是满意率，请写调查得出的百分比。'],
  ],
  [
    'T22',
    form({ level3: '群众满意度', target: '≥90%', actual: '95%' }),
    ['“群众满意度”没有写明调查的样本数，请在报告中写明调查方式和有效问卷数。'],
  ],
  [
    'T23',
    { indicators: [row({ weight: 30 }), row({ weight: 30 }), row({ weight: 30 })] },
    ['3项指标全部得满分（共90分），复核时会重点核查，请确认各项完成值如实填写。'],
  ],
  [
    'T23',
    { indicators: [row({ weight: 30, score: 29 }), row({ weight: 30 }), row({ weight: 30 })] },
    ['3项定量指标的完成值都与指标值完全相同，请确认是实际完成的数。'],
  ],
  ['T25', form({ target: null }), ['“次数”没有填写年度指标值，无法评分，请补填。']],
  ['T25', form({ actual: null }), ['“次数”没有填写实际完成值，暂不能计分，请补填。']],
  [
    'T25',
    form({ actual: null, score: 5 }),
    ['“次数”没有填写实际完成值，却得了5分。请补填完成值，或改正得分。'],
  ],
  [
    'T26',
    form({}),
    ['没有设置成本指标。产出指标一般包括数量、质量、时效、成本四类，请补设成本指标。'],
  ],
  [
    'T26',
    form({ level2: '成本指标', target: '200万元', actual: '210万元' }),
    [
      '“次数”的完成值“210万元”高于指标值“200万元”，按指标值的写法会得满分90分。请核对金额，成本的指标值应写作“≤”，超支的说明原因。',
    ],
  ],
  [
    'T26',
    form({ level2: '成本指标', target: '200万元', actual: '210万元', score: 90 }),
    [
      '“次数”的完成值“210万元”高于指标值“200万元”，却得了满分90分。请核对金额，成本的指标值应写作“≤”，超支的说明原因。',
    ],
  ],
  [
    'T28',
    form({ reason: '因'.repeat(201) }),
    ['“次数”的偏差原因写了201字，超过200字，请压缩，细节写入报告。'],
  ],
  [
    'T33',
    form({ target: '2022年12月31日前', actual: '2022年12月1日' }),
    [
      '“次数”写的是“2022年12月31日前”，早于评价年度2023年，请核对是否沿用了往年的表。',
      '“次数”写的是“2022年12月1日”，早于评价年度2023年，请核对是否沿用了往年的表。',
    ],
  ],
  [
    'T33',
    form({}, { title: '2022年度部门整体支出绩效自评表' }),
    ['表头写的年度有2022年和2023年，应当一致，请统一为本次评价的年度。'],
  ],
])('%s says what is wrong and what to do', (code, put, messages, policy) => {
  expect(findingsOf(code, put, policy).map(({ message }) => message)).toEqual(messages);
});
