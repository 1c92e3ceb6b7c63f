import { BARE_UNIT_LABELS, FACT_LABELS } from '../vocabulary/factLabels';
import { UNIT_ENDINGS } from '../vocabulary/proof/units';
import { type Fact, factBeside, findTitle } from './facts';
import type { Sheet } from './sheet';

const LABELS: readonly string[] = [
  ...FACT_LABELS.department,
  ...FACT_LABELS.implementer,
  ...FACT_LABELS.spender,
];

/** Shorter words count things: 3处, 2所. */
const LEAST_CHARACTERS = 3;

const isName = (text: string): boolean =>
  text.length >= LEAST_CHARACTERS && UNIT_ENDINGS.test(text);

/** What opens a title before the name of a unit, and what follows the name. */
const TITLE_OPENING = /^(?:附[件表]\d*[:：]?)?(?:(?:19|20)\d\d年度?)?/;
/** The kind of form, and no name of a project between: 2022年度部门整体支出绩效, 项目支出绩效. */
const TITLE_GOES_ON =
  /[（(]?(?:(?:19|20)\d\d年度?[）)]?)?(?:部门|单位|预算|财政|整体|项目|支出)+(?:绩效|预算执行)|[（(]?(?:19|20)\d\d年度?[）)]?(?:绩效)?(?:自评|评价)/;
/** A unit is named with its place; 公办幼儿园, 社区卫生服务中心 or 省级水库 may be what the money is for. */
const PLACE =
  /^(?:某|\p{Script=Han}+?)(?:[省市县州旗盟镇乡]|(?<![社城景灌库校院])区|街道)|^(?:城区|[省市县区]直)/u;
/** Words that hold the last letter of a place and name none. */
const NO_PLACE = /^(?:乡镇|城乡|[省市县区乡镇](?:级|属|本级)|农村|社区)/;

const isOfPlace = (name: string): boolean => PLACE.test(name) && !NO_PLACE.test(name);

/** 某区司法局2022年度部门整体支出绩效自评表 names its unit. */
function unitInTitle(sheet: Sheet, first: number, last: number): Fact | null {
  const title = findTitle(sheet, first, last);
  const rest = title?.text.replace(TITLE_OPENING, '') ?? '';
  const name = rest.slice(0, Math.max(0, rest.search(TITLE_GOES_ON)));
  return title && isName(name) && isOfPlace(name) ? { text: name, cell: title.cell } : null;
}

/**
 * 单位名称 Beside the best of its own labels, else beside 单位 where a name stands there, else as the title names it, else
 * 主管部门.
 */
export function findUnitName(sheet: Sheet, first: number, last: number): Fact | null {
  return (
    factBeside(sheet, first, last, LABELS) ??
    factBeside(sheet, first, last, BARE_UNIT_LABELS, isName) ??
    unitInTitle(sheet, first, last) ??
    factBeside(sheet, first, last, FACT_LABELS.supervisor)
  );
}
