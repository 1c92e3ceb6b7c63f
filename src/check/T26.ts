import type { Check, CheckContext, Defect } from '../model/check';
import type { Form, Indicator } from '../model/form';
import { show } from '../numbers/show';
import { COST } from '../vocabulary/kinds';
import { asksAtLeast, asksAtMost } from '../vocabulary/operators';
import { isPersonnelProject } from './personnel';
import { quote } from './quote';

/** 成本节约率 20% is the better the higher. */
const SAVING = /节约|降低|下降|压减|压缩|减少/;

const OUTPUT = /产出|数量|质量|时效/;
const OTHER_FRAME = /决策|过程|投入|管理|履职/;

/** True where the levels of the form have no place for output: 决策、过程、履职、效益 of a whole department. */
function isWithoutOutput({ indicators }: Form): boolean {
  const levels = indicators.map(({ level1, level2 }) => `${level1} ${level2}`);
  return (
    levels.some((level) => OTHER_FRAME.test(level)) && !levels.some((level) => OUTPUT.test(level))
  );
}

function absent(form: Form): Defect {
  const personnel = isPersonnelProject(form);
  const message = personnel
    ? '没有设置成本指标。人员类、运转类项目可以不设，请确认。'
    : '没有设置成本指标。产出指标一般包括数量、质量、时效、成本四类，请补设成本指标。';
  const severity = personnel ? ('hint' as const) : ('warning' as const);
  const cell = form.indicators[0]?.cells.level2;
  return { cell, message, found: null, expected: '成本指标', severity };
}

/** True where more was spent than the target allows. */
function isOver({ target, actual, level3 }: Indicator): boolean {
  const limit = target.upper ?? target.value;
  if (limit === null || asksAtLeast(target.operator) || target.change !== null) return false;
  if (target.nature !== actual.nature || SAVING.test(`${level3}${target.text}`)) return false;
  return actual.value?.gt(limit) === true;
}

function overspent({ form, score }: CheckContext): Defect[] {
  return form.indicators.flatMap((indicator, index) => {
    const { level1, level2, level3, target, actual, weight, cells } = indicator;
    const mark = indicator.score ?? score.indicators[index]?.score ?? null;
    const isCost = [level1, level2, level3].some((name) => COST.test(name));
    if (!isCost || !isOver(indicator) || !weight || !mark?.eq(weight)) return [];
    const message =
      `${quote(level3)}的完成值${quote(actual.text)}高于指标值${quote(target.text)}，` +
      `${indicator.score ? '却得了' : '按指标值的写法会得'}满分${show(weight)}分。` +
      `请核对金额，${asksAtMost(target.operator) ? '' : '成本的指标值应写作“≤”，'}超支的说明原因。`;
    return [{ cell: cells.score, message, found: show(mark), expected: `小于${show(weight)}` }];
  });
}

/** 成本 */
export const T26: Check = {
  code: 'T26',
  title: '成本指标缺失，或成本超支却得满分',
  severity: 'warning',
  sources: ['财预〔2020〕10号', '绩效自评填报要求'],
  looksFor:
    '是否设置成本指标（人员类、运转类项目不设的作为建议；决策、过程、履职一类没有产出指标的表不查）；实际成本高于指标值的是否仍得满分。“节约率”一类越高越好的不算超支。',
  mend: '设置成本指标，指标值写作“≤”；超支的按办法扣分并说明原因。',
  find: (context) => {
    const { form } = context;
    const any = form.indicators.some(({ level1, level2, level3 }) =>
      [level1, level2, level3].some((name) => COST.test(name)),
    );
    if (any) return overspent(context);
    return isWithoutOutput(form) ? [] : [absent(form)];
  },
};
