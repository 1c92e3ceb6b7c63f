import { HUNDRED } from '../../numbers/decimal';
import type { Figure } from './figure';
import { type Base, baseOf } from './judgeRate';
import { isSetAtLeast } from './namedBases';
import { fitsUnit } from './rates';

/** What a rate is measured against. */
const WHOLE =
  /应|共|总|计划|任务|目标|发放|发出|受理|收到|发现|排查|抽[检查]|编制|核定|批复|申请|参加|参训|受训|参与|需|有|涉及|检查|接收|登记|符合|检测|监测|筛查|调查|回访|走访|抽样|申报/;
/** Only what was planned may be less than what was done. */
const DUE = /应|计划|任务|目标|指标|编制|核定|批复|预算/;
const NO_BASE = new Set([
  '次',
  '场',
  '期',
  '批次',
  '车次',
  '人次',
  '场次',
  '批',
  '天',
  '条次',
  '年',
]);

/** 检查单位830家次，整改隐患214条，整改率: of what was found, not of what was looked at. */
const REMEDY = /整改|处置|查处|消除|治理|销号|化解|修复|办结/;
const LOOKED_AT = /检查|抽查|巡查|巡检|走访|监测|检测|调查|回访|抽检/;

/** What a part may be measured against: the counts of its kind, or the one whole there is. */
export function basesFor(
  part: Figure,
  counts: readonly Figure[],
  { stated, name }: { readonly stated: Figure; readonly name: string },
): { bases: Base[]; sure: boolean } {
  const others = counts.filter(
    (figure) => figure !== part && (!figure.approximate || isSetAtLeast(figure)),
  );
  const same = others.filter((figure) => fitsUnit(figure, part.unit));
  const said = ({ lead, tail }: Figure): boolean => WHOLE.test(`${lead}${tail}`);
  const isBeyond = same.some((goal) => isSetAtLeast(goal) && part.value.gt(goal.value));
  if (isBeyond && stated.value.eq(HUNDRED)) return { bases: [], sure: false };
  const whole = same.filter(
    (figure) =>
      (said(figure) || figure.end <= part.start) &&
      (figure.value.gte(part.value) || DUE.test(figure.lead)),
  );
  const [first] = whole;
  if (first) {
    const sure = same.length === 1 && (said(first) || part.value.lte(first.value));
    return { bases: [...whole].reverse().map(baseOf), sure };
  }
  const [only, ...more] = others.filter(
    (figure) =>
      figure.end <= part.start &&
      !NO_BASE.has(figure.unit) &&
      figure.value.gt(part.value) &&
      WHOLE.test(figure.lead) &&
      !(REMEDY.test(name) && LOOKED_AT.test(figure.lead)),
  );
  const isFit = only && more.length === 0 && !NO_BASE.has(part.unit);
  return { bases: isFit ? [baseOf(only)] : [], sure: false };
}
