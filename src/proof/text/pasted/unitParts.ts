/** 单位名称的组成 浦新区 and 文化馆. */
export interface UnitParts {
  /** 浦新区; of a town, 石坝镇. */
  readonly place: string;
  /** The words a place of the same level may end in. */
  readonly level: string;
  /** 文化馆, 卫生健康局, 人民政府. */
  readonly kind: string;
}

const TOWN = /([\p{Script=Han}]{2,5}?)(街道|[镇乡])((?:人民政府|办事处)(?:办公室)?)$/u;
const COUNTY =
  /^(?:[\p{Script=Han}]{2,7}?(?:省|自治区))?(?:[\p{Script=Han}]{2,6}?[市州盟](?=[\p{Script=Han}]{1,6}[区县旗市]))?([\p{Script=Han}]{1,6}?)([区县旗市])([\p{Script=Han}]{2,})$/u;

const levelOf = (ending: string): string => {
  if (ending === '镇' || ending === '乡') return '镇|乡';
  return ending === '市' || ending === '街道' ? ending : '区|县|旗';
};

/** The place and the kind that a unit's name consists of; null where it names no place. */
export function partsOfUnit(name: string): UnitParts | null {
  const full = name.replace(/^(?:中共|中国共产党)/, '');
  const bare = full.replace(
    /^.*[省市州盟区县旗](?=[\p{Script=Han}]{2,5}(?:街道|[镇乡])(?:人民政府|办事处))/u,
    '',
  );
  const match = TOWN.exec(bare) ?? COUNTY.exec(full);
  if (!match) return null;
  const [, head = '', ending = '', kind = ''] = match;
  return { place: head + ending, level: levelOf(ending), kind };
}
