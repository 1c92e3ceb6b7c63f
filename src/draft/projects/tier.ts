/** Words that hold a mark of a level without naming one. */
const NOT_A_PLACE =
  /市场|市政|市容|市民|城市|社区|园区|景区|灾区|山区|校区|院区|片区|地区|小区|区域|区划|县域|省级|州际|民族区/gu;
const TOWN = /[镇乡](?=(?:人民)?政府|党委|$)/u;
const LEVELS = /自治区|自治州|自治县|自治旗|[省市州县区旗]/gu;
const OWN = '本级';

/** 预算级次 as a heading names it, told from the unit's name: 区级, 县级, 市级; 本级 where the name does not tell. */
export function tierOf(unitName: string | null): string {
  const name = (unitName ?? '').replace(NOT_A_PLACE, '');
  const town = TOWN.exec(name)?.[0];
  if (town) return `${town}级`;
  const last = [...name.matchAll(LEVELS)].at(-1)?.[0];
  if (!last) return OWN;
  return last === '自治区' ? '自治区级' : `${last.slice(-1)}级`;
}
