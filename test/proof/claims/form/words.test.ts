import { expect, test } from 'vitest';
import {
  attributesBehindName,
  attributesOf,
  markWords,
} from '../../../../src/proof/claims/form/words';
import { figureIn } from './figureIn';

/** What the last figure of a text is said to be by the words around it; `?` where they do not name it outright. */
function saidIn(words: string): string {
  const figure = figureIn(words);
  const { attributes, isExplicit } = attributesOf(figure, figure.lead, words);
  return attributes.join(' ') + (isExplicit || attributes.length === 0 ? '' : '?');
}

test.each([
  ['扣分合计3分', 'deducted'],
  ['扣3分', 'deducted'],
  ['扣除3分', 'deducted'],
  ['分值合计50分', 'weight'],
  ['满分为50分', 'weight'],
  ['权重占50分', 'weight'],
  ['实得46分', 'score'],
  ['自评得分为46', 'score'],
  ['该项得了46分', 'score'],
  ['检查46分', ''],
  ['检查46次', ''],
  ['分值46次', ''],
  ['（10分）', 'weight score?'],
  ['（共10分）', ''],
  ['其中10分', ''],
  ['得分率为95%', 'scoreRate'],
  ['完成率达到95%', 'completion actual'],
  ['办结率95%', ''],
  ['得分率95次', ''],
  ['指标值为50次', 'target'],
  ['计划值≥50次', 'target'],
  ['实际完成值48次', 'actual'],
  ['完成情况为“48次', 'actual'],
  ['50次的目标', 'target'],
  ['50次作为年度指标值', 'target'],
  ['高于目标值5个百分点', 'excess'],
  ['超出计划数12次', 'excess'],
  ['超出目标值12万元', 'excess'],
  ['比全国同类平台25%左右的平均水平高出5个百分点', ''],
  ['较周边县区高出5个百分点', ''],
  ['与先进地区相比超出5个百分点', ''],
  ['比90%的目标高出5个百分点', 'excess'],
  ['比90%高出5个百分点', 'excess'],
  ['比50次的年度任务超出2次', 'excess'],
  ['较全市水平低，高出5个百分点', 'excess'],
  ['支出超出12万元', ''],
  ['计划50次', 'target actual?'],
  ['年度目标数为50次', 'target actual?'],
  ['实际完成48次', 'actual target?'],
  ['全年累计完成48次', 'actual target?'],
  ['共检查48次', ''],
  ['共12项指标', 'count'],
  ['三级指标共12项', 'count'],
  ['三级指标共12次', ''],
  ['有3项得满分', 'full'],
  ['有3项未得满分', 'short'],
  ['有3项指标得分未确定', 'undecided'],
  ['有3项待单位确认', 'judged'],
  ['定性指标有3项', 'judged'],
  ['其中3项定性指标', 'judged'],
  ['定量指标共9个', 'measured'],
  ['其中9条定量指标', 'measured'],
  ['完成9个课题', 'actual target?'],
  ['审核9个课题', ''],
])('%s says: %s', (words, expected) => {
  expect(saidIn(words)).toBe(expected);
});

test.each([
  ['98%', '', '门前三包签约率', 'actual target'],
  ['98%', '', '各部分得分率：产出指标', 'scoreRate'],
  ['98%', '', '各部分得分率不同。产出指标', 'actual target'],
  ['98次', '', '各部分得分率：产出指标', 'actual target'],
  ['9项', '', '产出指标', 'count actual target'],
  ['9个', '共设置', '产出指标', 'count actual target'],
  ['9个', '检查', '产出指标', ''],
  ['9次', '共设置', '产出指标', ''],
  ['9分', '', '产出指标', 'score weight actual target'],
  ['9', '', '产出指标', ''],
  ['9分', '检查', '产出指标', ''],
])('%s right behind a name, after “%s”, tells: %s', (words, gap, before, expected) => {
  const { attributes, isExplicit } = attributesBehindName(figureIn(words), gap, before);
  expect(attributes.join(' ')).toBe(expected);
  expect(isExplicit).toBe(expected === 'scoreRate');
});

test.each([
  ['该项得', '该项'],
  ['该项实得分合计为', '该项'],
  ['考核扣', '考核'],
  ['产出指标分值', '产出指标'],
  ['共检查', '共检查'],
])('before the mark of “%s” stands %s', (lead, expected) => {
  expect(markWords(lead)).toBe(expected);
});
