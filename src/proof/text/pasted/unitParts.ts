/** 层级 Places of one level may stand for each other: a district for a county, a town for another. */
export type Level = 'county' | 'city' | 'town' | 'street';

/** 单位名称的组成 浦新区 and 文化馆. */
export interface UnitParts {
  /** 浦新区; of a town, 石坝镇. */
  readonly place: string;
  readonly level: Level;
  /** 文化馆, 卫生健康局, 人民政府. */
  readonly kind: string;
}

const LEVELS: Readonly<Record<string, Level>> = {
  区: 'county',
  县: 'county',
  旗: 'county',
  市: 'city',
  镇: 'town',
  乡: 'town',
  街道: 'street',
};

const TOWN = /([\p{Script=Han}]{2,5}?)(街道|[镇乡])((?:人民政府|办事处)(?:办公室)?)$/u;
/** The 市 of 市场监督管理局 and 市容 ends no place. */
const COUNTY =
  /^(?:[\p{Script=Han}]{2,7}?(?:省|自治区))?(?:[\p{Script=Han}]{2,12}?[市州盟](?=[\p{Script=Han}]{1,6}[区县旗市]))?([\p{Script=Han}]{1,6}?)([区县旗]|市(?!场|容|政[管工园设]))([\p{Script=Han}]{2,})$/u;
/** 广西壮族自治区教育厅, 江西省区域合作办公室: of a province no other place of its level is looked for. */
const PROVINCE = /省|自治(?:区|州)/;

/** The place and the kind that a unit's name consists of; null where it names no place below a province. */
export function partsOfUnit(name: string): UnitParts | null {
  const full = name.replace(/^(?:中共|中国共产党)/, '');
  const bare = full.replace(
    /^.*[省市州盟区县旗](?=[\p{Script=Han}]{2,5}(?:街道|[镇乡])(?:人民政府|办事处))/u,
    '',
  );
  const match = TOWN.exec(bare) ?? COUNTY.exec(full);
  if (!match) return null;
  const [, head = '', ending = '', kind = ''] = match;
  const level = LEVELS[ending];
  const place = head + ending;
  return level && !PROVINCE.test(place) ? { place, level, kind } : null;
}
