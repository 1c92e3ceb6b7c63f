import { expect, test } from 'vitest';
import type { ReportStyle } from '../../../src/model/report';
import type { IndicatorSpec } from '../builder';
import { told } from '../cited';
import { ROW } from '../simple';
import { ROWS, TRAINING } from './training';

const VOID = { ...ROW, name: '参会人数', isVoid: true, score: 0 };
const SUSTAINED = { ...ROW, level1: '效益指标', level2: '可持续影响指标', name: '长效机制' };

test('goals, one or several', () => {
  const one = [{ expected: '办培训。', actual: '办了。' }];
  expect(told('goalExpected', TRAINING)).toEqual([
    '我局2023‹A2›年度部门整体支出绩效目标为：',
    '一是办培训10场‹C13›。',
    '二是发证‹C14›。',
  ]);
  expect(told('goalExpected', { goals: one })).toEqual([
    '我局2023‹A2›年度部门整体支出绩效目标为：办培训‹C7›。',
  ]);
  expect(told('goalActual', TRAINING, { texts: { achievements: '1.印教材2册\n2.发证' } })).toEqual([
    '对照年度总体目标，我局2023‹A2›年度实际完成情况为：',
    '一是办了8场‹F13›。',
    '二是已发‹F14›。',
    '- 印教材2‹报告素材!C2›册。',
    '- 发证。',
  ]);
  expect(told('goalActual', { goals: one })).toEqual([
    '对照年度总体目标，我局2023‹A2›年度实际完成情况为：办了‹F7›。',
  ]);
});

test('how the indicators are designed', () => {
  expect(told('indicatorDesign', TRAINING)).toEqual([
    '围绕上述目标，共设置三级绩效指标5项‹=G16 G17 G18 G19 G20›，其中：产出指标‹B16›3项‹=G16 G17 G18›（50分‹=G16 G17 G18›）、效益指标‹B19›1项‹=G19›（30分‹=G19›）、满意度指标‹B20›1项‹=G20›（10分‹=G20›），预算执行率另计10分‹=G5›。',
  ]);
  expect(
    told('indicatorDesign', { indicators: [ROW, { ...VOID, level1: '效益指标' }], funds: [] }),
  ).toEqual([
    '围绕上述目标，共设置三级绩效指标2项‹=G8 G9›，其中：产出指标‹B8›1项‹=G8›（10分‹=G8›）、效益指标‹B9›1项‹=G9›。上述指标中，1项‹=E9 F9 G9›不适用，分值已调整到其他指标，所列分值为调整后的分值。',
  ]);
  expect(told('indicatorDesign', { indicators: [] })).toEqual([
    '【请补充：绩效指标，自评表中没有列出】。',
  ]);
});

test('outputs group by group, in prose and item by item', () => {
  expect(told('outputs', TRAINING)).toEqual([
    '自评表的产出指标中未设时效指标、成本指标‹C16 C17 C18›。',
    '# 数量指标‹C16›完成情况',
    '数量指标‹C16›共设2项‹=E16 F16 G16 E17 F17 G17›，分值合计20分‹=E16 F16 G16 E17 F17 G17›，得18分‹=E16 F16 G16 E17 F17 G17›。其中，培训场次‹D16›年度指标值为不少于10场‹E16›，实际完成值为8场‹F16›，分值10分‹G16›，得8分‹=E16 F16 G16›，扣2分‹=E16 F16 G16›；教材册数‹D17›实际完成值为125册‹F17›（超出年度指标值25%‹=E17 F17›），年度指标值为不少于100册‹E17›，分值10分‹G17›，得10分‹=E17 F17 G17›。上述指标中，1项‹=E16 F16 G16 E17 F17 G17›得满分，1项‹=E16 F16 G16 E17 F17 G17›扣分，共扣2分‹=E16 F16 G16 E17 F17 G17›。教材册数‹D17›超额完成较多，原因是：加印‹I17›。',
    '# 质量指标‹C18›完成情况',
    '质量指标‹C18›设一项：合格率‹D18›以不低于95%‹E18›为年度指标值，实际完成值为96%‹F18›（高出年度指标值1个百分点‹=E18 F18›），分值30分‹G18›，得30分‹=E18 F18 G18›。',
  ]);
  expect(told('outputs', TRAINING, { style: 'itemised' })).toEqual([
    '自评表的产出指标中未设时效指标、成本指标‹C16 C17 C18›。',
    '# 数量指标‹C16›完成情况',
    '数量指标‹C16›共2项‹=E16 F16 G16 E17 F17 G17›，分值合计20分‹=E16 F16 G16 E17 F17 G17›，得18分‹=E16 F16 G16 E17 F17 G17›。',
    '培训场次‹D16›，年度指标值：≥10场‹E16›，实际完成值：8场‹F16›，分值10分‹G16›，得8分‹=E16 F16 G16›，扣2分‹=E16 F16 G16›。',
    '教材册数‹D17›，年度指标值：≥100册‹E17›，实际完成值：125册‹F17›（超出年度指标值25%‹=E17 F17›），分值10分‹G17›，得10分‹=E17 F17 G17›。教材册数‹D17›超额完成较多，原因是：加印‹I17›。',
    '# 质量指标‹C18›完成情况',
    '合格率‹D18›，年度指标值：≥95%‹E18›，实际完成值：96%‹F18›（高出年度指标值1个百分点‹=E18 F18›），分值30分‹G18›，得30分‹=E18 F18 G18›。',
  ]);
});

test('of the usual kinds of outputs those left out are named, unless the form groups in its own way', () => {
  const kinds = (...labels: string[]) =>
    told('outputs', { indicators: labels.map((level2) => ({ ...ROW, level2 })) })[0];
  expect(kinds('数量指标', '质量指标', '时效指标')).toEqual(
    '自评表的产出指标中未设成本指标‹C9 C10 C11›。',
  );
  expect(kinds('数量指标', '质量指标', '时效指标', '成本指标')).toBe('# 数量指标‹C9›完成情况');
  expect(kinds('数量指标', '其他指标')).toBe('# 数量指标‹C9›完成情况');
});

test('rows that do not apply', () => {
  const both = (indicators: readonly IndicatorSpec[], style: ReportStyle) =>
    told('outputs', { indicators }, { style });
  expect(both([ROW, VOID], 'prose')).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共设2项‹=E9 F9 G9 E10 F10 G10›，分值合计10分‹=E9 F9 G9 E10 F10 G10›，得8分‹=E9 F9 G9 E10 F10 G10›。其中，培训场次‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›；参会人数‹D10›不适用‹E10 F10›，分值已调整到其他指标。上述指标中，1项‹=E9 F9 G9 E10 F10 G10›扣分，共扣2分‹=E9 F9 G9 E10 F10 G10›，1项‹=E10 F10 G10›不适用，分值已调整到其他指标。',
  ]);
  expect(both([ROW, VOID], 'itemised')).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共2项‹=E9 F9 G9 E10 F10 G10›（其中1项‹=E10 F10 G10›不适用，分值已调整到其他指标），分值合计10分‹=E9 F9 G9 E10 F10 G10›，得8分‹=E9 F9 G9 E10 F10 G10›。',
    '培训场次‹D9›，年度指标值：≥10场‹E9›，实际完成值：8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›。',
    '参会人数‹D10›不适用‹E10 F10›，分值已调整到其他指标。',
  ]);
  const none = [VOID, { ...VOID, name: '发文' }];
  expect(both(none, 'prose')).toEqual([
    '# 数量指标‹C9›完成情况',
    '参会人数‹D9›不适用‹E9 F9›，分值已调整到其他指标；发文‹D10›不适用‹E10 F10›，分值已调整到其他指标。',
  ]);
  expect(both(none, 'itemised')).toEqual([
    '# 数量指标‹C9›完成情况',
    '参会人数‹D9›不适用‹E9 F9›，分值已调整到其他指标。',
    '发文‹D10›不适用‹E10 F10›，分值已调整到其他指标。',
  ]);
  expect(both([VOID], 'prose')).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›方面，参会人数‹D9›不适用‹E9 F9›，分值已调整到其他指标。',
  ]);
  expect(both([VOID], 'itemised')).toEqual([
    '# 数量指标‹C9›完成情况',
    '参会人数‹D9›不适用‹E9 F9›，分值已调整到其他指标。',
  ]);
});

test('what was typed for a row follows it', () => {
  const indicators = [ROW, ROWS.exceeded, { ...ROW, name: '发文' }];
  const texts = { 'evidence:教材册数': '一是加印25册\n二是发放' };
  expect(told('outputs', { indicators }, { texts })).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共设3项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，分值合计30分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，得26分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›。上述指标中，1项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›得满分，2项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›扣分，共扣4分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›。',
    '培训场次‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›。',
    '教材册数‹D10›实际完成值为125册‹F10›（超出年度指标值25%‹=E10 F10›），年度指标值为不少于100册‹E10›，分值10分‹G10›，得10分‹=E10 F10 G10›。教材册数‹D10›超额完成较多，原因是：加印‹I10›。一是加印25‹报告素材!C2›册。',
    '二是发放。',
    '发文‹D11›以不少于10场‹E11›为年度指标值，实际完成值为8场‹F11›，分值10分‹G11›，得8分‹=E11 F11 G11›，扣2分‹=E11 F11 G11›。',
  ]);
  expect(told('outputs', { indicators }, { style: 'itemised', texts })).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共3项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，分值合计30分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，得26分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›。',
    '培训场次‹D9›，年度指标值：≥10场‹E9›，实际完成值：8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›。',
    '教材册数‹D10›，年度指标值：≥100册‹E10›，实际完成值：125册‹F10›（超出年度指标值25%‹=E10 F10›），分值10分‹G10›，得10分‹=E10 F10 G10›。教材册数‹D10›超额完成较多，原因是：加印‹I10›。',
    '一是加印25‹报告素材!C2›册。',
    '二是发放。',
    '发文‹D11›，年度指标值：≥10场‹E11›，实际完成值：8场‹F11›，分值10分‹G11›，得8分‹=E11 F11 G11›，扣2分‹=E11 F11 G11›。',
  ]);
});

test('open, suggested, kept and changed marks of one group', () => {
  const indicators = [
    { ...ROWS.suggested, level1: '产出指标', level2: '数量指标' },
    { ...ROW, name: '发文', score: null },
    { ...ROW, name: '人次', status: 'kept' },
    { ...ROW, name: '场地', score: 9, override: '按复核意见' },
    { ...ROW, name: '经费', weight: 10, rebased: 12.5, score: 12.5 },
    { ...ROW, name: '教师', weight: null, score: 3 },
  ] as const;
  expect(told('outputs', { indicators })).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共设6项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›，分值合计72.5分‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›。其中，技能水平‹D9›的年度要求为“提高”‹E9›，完成情况为“有所提高”‹F9›，分值30分‹G9›，得24分‹=E9 F9 G9›（建议分），扣6分‹=E9 F9 G9›；发文‹D10›实际完成值为8场‹F10›，年度指标值为不少于10场‹E10›，分值10分‹G10›，得分【请补充：“发文”的得分】‹D10›；人次‹D11›以不少于10场‹E11›为年度指标值，实际完成值为8场‹F11›，分值10分‹G11›，得8分‹H11 G11›，扣2分‹=H11 G11›；场地‹D12›年度指标值为不少于10场‹E12›，实际完成值为8场‹F12›，分值10分‹G12›，得9分‹=E12 F12 G12›（人工改分），扣1分‹=E12 F12 G12›；经费‹D13›实际完成值为8场‹F13›，年度指标值为不少于10场‹E13›，调整后分值12.5分‹=G9 G10 G11 G12 G13 G14›，得12.5分‹=E13 F13 G13›；教师‹D14›以不少于10场‹E14›为年度指标值，实际完成值为8场‹F14›，分值【请补充：“教师”的分值】‹D14›，得3分‹=E14 F14 G14›。上述指标中，1项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›得满分，3项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›扣分，共扣9分‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›，1项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›得分尚未确定，其中1项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›的得分为建议分，须由单位确认。',
  ]);
  expect(told('outputs', { indicators }, { style: 'itemised' })).toEqual([
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共6项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›，分值合计72.5分‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›，其中1项‹=E9 F9 G9 E10 F10 G10 H11 G11 E12 F12 G12 E13 F13 G13 E14 F14 G14›得分尚未确定。',
    '技能水平‹D9›，年度指标值：提高‹E9›，实际完成值：有所提高‹F9›，分值30分‹G9›，得24分‹=E9 F9 G9›（建议分），扣6分‹=E9 F9 G9›。',
    '发文‹D10›，年度指标值：≥10场‹E10›，实际完成值：8场‹F10›，分值10分‹G10›，得分【请补充：“发文”的得分】‹D10›。',
    '人次‹D11›，年度指标值：≥10场‹E11›，实际完成值：8场‹F11›，分值10分‹G11›，得8分‹H11 G11›，扣2分‹=H11 G11›。',
    '场地‹D12›，年度指标值：≥10场‹E12›，实际完成值：8场‹F12›，分值10分‹G12›，得9分‹=E12 F12 G12›（人工改分），扣1分‹=E12 F12 G12›。',
    '经费‹D13›，年度指标值：≥10场‹E13›，实际完成值：8场‹F13›，调整后分值12.5分‹=G9 G10 G11 G12 G13 G14›，得12.5分‹=E13 F13 G13›。',
    '教师‹D14›，年度指标值：≥10场‹E14›，实际完成值：8场‹F14›，分值【请补充：“教师”的分值】‹D14›，得3分‹=E14 F14 G14›。',
  ]);
});

test('groups of full marks take turns in saying so', () => {
  const full = (level2: string, name: string) => ({ ...ROW, level2, name, score: 10 });
  const indicators = ['数量指标', '质量指标', '时效指标'].flatMap((level2) => [
    full(level2, '甲'),
    full(level2, '乙'),
  ]);
  expect(told('outputs', { indicators })).toEqual([
    '自评表的产出指标中未设成本指标‹C9 C10 C11 C12 C13 C14›。',
    '# 数量指标‹C9›完成情况',
    '数量指标‹C9›共设2项‹=E9 F9 G9 E10 F10 G10›，分值合计20分‹=E9 F9 G9 E10 F10 G10›，得20分‹=E9 F9 G9 E10 F10 G10›。其中，甲‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得10分‹=E9 F9 G9›；乙‹D10›实际完成值为8场‹F10›，年度指标值为不少于10场‹E10›，分值10分‹G10›，得10分‹=E10 F10 G10›。2项‹=E9 F9 G9 E10 F10 G10›指标均得满分。',
    '# 质量指标‹C11›完成情况',
    '列入自评表的质量指标‹C11›共2项‹=E11 F11 G11 E12 F12 G12›，分值20分‹=E11 F11 G11 E12 F12 G12›，得20分‹=E11 F11 G11 E12 F12 G12›。其中，甲‹D11›以不少于10场‹E11›为年度指标值，实际完成值为8场‹F11›，分值10分‹G11›，得10分‹=E11 F11 G11›；乙‹D12›年度指标值为不少于10场‹E12›，实际完成值为8场‹F12›，分值10分‹G12›，得10分‹=E12 F12 G12›。该组2项‹=E11 F11 G11 E12 F12 G12›指标均为满分。',
    '# 时效指标‹C13›完成情况',
    '时效指标‹C13›有2项‹=E13 F13 G13 E14 F14 G14›，合计分值20分‹=E13 F13 G13 E14 F14 G14›，得20分‹=E13 F13 G13 E14 F14 G14›。其中，甲‹D13›实际完成值为8场‹F13›，年度指标值为不少于10场‹E13›，分值10分‹G13›，得10分‹=E13 F13 G13›；乙‹D14›以不少于10场‹E14›为年度指标值，实际完成值为8场‹F14›，分值10分‹G14›，得10分‹=E14 F14 G14›。以上2项‹=E13 F13 G13 E14 F14 G14›指标全部得满分。',
  ]);
  const suggested = indicators.map((row) => ({ ...row, status: 'suggested' as const }));
  expect(told('outputs', { indicators: suggested.slice(0, 2) }).at(-1)).toEqual(
    '数量指标‹C9›共设2项‹=E9 F9 G9 E10 F10 G10›，分值合计20分‹=E9 F9 G9 E10 F10 G10›，得20分‹=E9 F9 G9 E10 F10 G10›。其中，甲‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得10分‹=E9 F9 G9›（建议分）；乙‹D10›实际完成值为8场‹F10›，年度指标值为不少于10场‹E10›，分值10分‹G10›，得10分‹=E10 F10 G10›（建议分）。上述指标中，2项‹=E9 F9 G9 E10 F10 G10›得满分，其中2项‹=E9 F9 G9 E10 F10 G10›的得分为建议分，须由单位确认。',
  );
});

test('qualitative rows take turns', () => {
  const quality = (name: string) => ({ ...ROW, name, target: '健全', actual: '已健全', score: 10 });
  expect(told('outputs', { indicators: ['甲', '乙', '丙'].map(quality) }).at(-1)).toEqual(
    '数量指标‹C9›共设3项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，分值合计30分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›，得30分‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›。其中，甲‹D9›的年度要求为“健全”‹E9›，完成情况为“已健全”‹F9›，分值10分‹G9›，得10分‹=E9 F9 G9›；乙‹D10›以“健全”‹E10›为年度要求，完成情况为“已健全”‹F10›，分值10分‹G10›，得10分‹=E10 F10 G10›；对照“健全”‹E11›的年度要求，丙‹D11›自评为“已健全”‹F11›，分值10分‹G11›，得10分‹=E11 F11 G11›。3项‹=E9 F9 G9 E10 F10 G10 E11 F11 G11›指标均得满分。',
  );
});

test('effects, satisfaction and lasting effects', () => {
  expect(told('effects', TRAINING)).toEqual([
    '我局2023‹A2›年度履职效果的具体体现为：【请补充：能说明效果的数据、事例及其出处，写带来的变化，不写开了什么会、采取了什么措施】。',
    '# 社会效益指标‹C19›完成情况',
    '社会效益指标‹C19›方面，技能水平‹D19›的年度要求为“提高”‹E19›，完成情况为“有所提高”‹F19›，分值30分‹G19›，得24分‹=E19 F19 G19›（建议分），扣6分‹=E19 F19 G19›。',
  ]);
  expect(told('effects', TRAINING, { texts: { 'evidence:技能水平': '考证30人' } })).toEqual([
    '# 社会效益指标‹C19›完成情况',
    '社会效益指标‹C19›方面，技能水平‹D19›的年度要求为“提高”‹E19›，完成情况为“有所提高”‹F19›，分值30分‹G19›，得24分‹=E19 F19 G19›（建议分），扣6分‹=E19 F19 G19›。考证30‹报告素材!C2›人。',
  ]);
  expect(told('satisfaction', TRAINING, { texts: { survey: '发放问卷200份' } })).toEqual([
    '# 满意度指标‹C20›完成情况',
    '从满意度指标‹C20›看，学员满意度‹D20›实际完成值为【请补充：“学员满意度”的实际完成值】‹D20›，年度指标值为不低于95%‹E20›，分值10分‹G20›，得分待上述数值补齐后确定。',
    '满意度完成值的取得方式为：发放问卷200‹报告素材!C2›份。',
  ]);
  expect(told('sustainability', { indicators: [SUSTAINED] })).toEqual([
    '# 可持续影响指标‹C9›完成情况',
    '可持续影响指标‹C9›方面，长效机制‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›。',
  ]);
});

test('what the form leaves out is said and asked for', () => {
  const nothing = { indicators: [] };
  expect(told('outputs', nothing)).toEqual([
    '自评表未列产出指标。【请补充：产出指标及其完成情况，确不适用的说明理由】。',
  ]);
  expect(told('effects', nothing)).toEqual([
    '自评表未列经济效益、社会效益、生态效益指标。【请补充：经济效益、社会效益、生态效益指标及其完成情况，确不适用的说明理由】。',
  ]);
  expect(told('satisfaction', nothing)).toEqual([
    '自评表未列满意度指标。【请补充：满意度指标及其完成情况，确不适用的说明理由】。',
  ]);
  expect(told('sustainability', nothing)).toEqual([
    '自评表未列可持续影响指标。【请补充：可持续影响指标及其完成情况，确不适用的说明理由】。',
  ]);
  expect(told('benefits', nothing)).toEqual([
    '自评表未列经济效益、社会效益、生态效益指标。【请补充：经济效益、社会效益、生态效益指标及其完成情况，确不适用的说明理由】。',
  ]);
});

test('benefits: lasting effects after the others, or alone', () => {
  expect(told('benefits', { indicators: [ROWS.suggested, SUSTAINED] })).toEqual([
    '我局2023‹A2›年度履职效果的具体体现为：【请补充：能说明效果的数据、事例及其出处，写带来的变化，不写开了什么会、采取了什么措施】。',
    '# 社会效益指标‹C9›完成情况',
    '社会效益指标‹C9›方面，技能水平‹D9›的年度要求为“提高”‹E9›，完成情况为“有所提高”‹F9›，分值30分‹G9›，得24分‹=E9 F9 G9›（建议分），扣6分‹=E9 F9 G9›。',
    '# 可持续影响指标‹C10›完成情况',
    '从可持续影响指标‹C10›看，长效机制‹D10›实际完成值为8场‹F10›，年度指标值为不少于10场‹E10›，分值10分‹G10›，得8分‹=E10 F10 G10›，扣2分‹=E10 F10 G10›。',
  ]);
  expect(told('benefits', { indicators: [SUSTAINED] })).toEqual([
    '# 可持续影响指标‹C9›完成情况',
    '可持续影响指标‹C9›方面，长效机制‹D9›年度指标值为不少于10场‹E9›，实际完成值为8场‹F9›，分值10分‹G9›，得8分‹=E9 F9 G9›，扣2分‹=E9 F9 G9›。',
  ]);
});

test('the targets of a department, one paragraph a group, its part named in the first', () => {
  const indicators = [...Object.values(ROWS), SUSTAINED];
  expect(told('departmentTargets', { ...TRAINING, indicators })).toEqual([
    '对照年度总体目标，我局2023‹A2›年度实际完成情况为：',
    '一是办了8场‹F13›。',
    '二是已发‹F14›。',
    '产出指标完成情况。数量指标‹C16›共设2项‹=E16 F16 G16 E17 F17 G17›，分值合计20分‹=E16 F16 G16 E17 F17 G17›，得18分‹=E16 F16 G16 E17 F17 G17›。其中，培训场次‹D16›年度指标值为不少于10场‹E16›，实际完成值为8场‹F16›，分值10分‹G16›，得8分‹=E16 F16 G16›，扣2分‹=E16 F16 G16›；教材册数‹D17›实际完成值为125册‹F17›（超出年度指标值25%‹=E17 F17›），年度指标值为不少于100册‹E17›，分值10分‹G17›，得10分‹=E17 F17 G17›。上述指标中，1项‹=E16 F16 G16 E17 F17 G17›得满分，1项‹=E16 F16 G16 E17 F17 G17›扣分，共扣2分‹=E16 F16 G16 E17 F17 G17›。教材册数‹D17›超额完成较多，原因是：加印‹I17›。',
    '质量指标‹C18›设一项：合格率‹D18›以不低于95%‹E18›为年度指标值，实际完成值为96%‹F18›（高出年度指标值1个百分点‹=E18 F18›），分值30分‹G18›，得30分‹=E18 F18 G18›。',
    '效益指标完成情况。社会效益指标‹C19›方面，技能水平‹D19›的年度要求为“提高”‹E19›，完成情况为“有所提高”‹F19›，分值30分‹G19›，得24分‹=E19 F19 G19›（建议分），扣6分‹=E19 F19 G19›。',
    '可持续影响指标‹C21›设一项：长效机制‹D21›以不少于10场‹E21›为年度指标值，实际完成值为8场‹F21›，分值10分‹G21›，得8分‹=E21 F21 G21›，扣2分‹=E21 F21 G21›。',
    '满意度指标完成情况。从满意度指标‹C20›看，学员满意度‹D20›实际完成值为【请补充：“学员满意度”的实际完成值】‹D20›，年度指标值为不低于95%‹E20›，分值10分‹G20›，得分待上述数值补齐后确定。',
  ]);
});
