import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { BARE_SELF } from '../vocabulary/proof/selfNames';
import { linesOf, type Stretch } from './text/body';
import { captured } from './text/captured';
import { matchesOf } from './text/matches';
import { otherPlaces } from './text/pasted/otherPlaces';
import { otherSites } from './text/pasted/otherSites';
import { otherUnits } from './text/pasted/otherUnits';
import { correction, placeOfMatch } from './text/place';
import { titleUnit } from './text/reportUnit';
import { type SelfName, selfNamesIn, suits, usualSelf } from './text/selfNames';
import { signedOtherwise } from './text/signedOtherwise';
import { textAt } from './text/textAt';
import { thirdPerson } from './text/thirdPerson';

const LEAST_NAME = 8;

/** Another self-name than the usual one, unless the unit's name allows both. */
function others(names: readonly SelfName[], usual: string, unitName: string | null): ProofDefect[] {
  const bothSuit = (self: string) => unitName !== null && suits(self, unitName);
  return names
    .filter(({ self }) => self !== usual && !bothSuit(self))
    .map(({ self, place }) => {
      const message = `报告里自称“${usual}”，这里写成“${self}”，可能是从别的单位的报告复制来的，应为“${usual}”。`;
      const certain = unitName !== null && suits(usual, unitName);
      const fix = certain ? correction(place, usual) : null;
      return { place, message, found: self, expected: usual, fix, alike: self };
    });
}

function bare(lines: readonly Stretch[], usual: string): ProofDefect[] {
  return lines.flatMap(({ text, paragraph, shift }) =>
    matchesOf(text, BARE_SELF).map((match) => {
      const place = placeOfMatch(paragraph, match, shift);
      const found = text.slice(match.index, match.index + 2);
      const message = `“${found}”漏了单位，应为“${usual}${found.slice(1)}”。`;
      return {
        place,
        message,
        found: '我',
        expected: usual,
        fix: correction(place, usual),
        alike: found,
      };
    }),
  );
}

const isSelfReport = ({ prose, structure }: ProofContext, names: readonly SelfName[]): boolean => {
  const title = structure.title ? textAt(prose.paragraphs, structure.title.paragraph) : '';
  return names.length > 0 || /自评/.test(title);
};

/** 我镇, 我乡 where a town's government calls itself so. */
function townSelf(lines: readonly Stretch[], unitName: string | null): string | null {
  const kind = unitName && /([镇乡])(?:人民)?政府$/.exec(unitName)?.[1];
  const self = kind ? `我${kind}` : null;
  return self && lines.some(({ text }) => text.includes(self)) ? self : null;
}

/** 发布机构: 某某街道, as a portal prints it above the text. */
function publisher({ prose, unitName }: ProofContext): ProofDefect[] {
  if (unitName === null) return [];
  return prose.paragraphs.slice(0, 30).flatMap(({ text }, index): ProofDefect[] => {
    const match = /^(?:发布机构|发文机关|发布单位|公开单位)[:：]?\s*(.*)/.exec(text.trim());
    if (!match) return [];
    const inLine = captured(match);
    const paragraph = inLine === '' ? index + 1 : index;
    const line = textAt(prose.paragraphs, paragraph);
    const stated = inLine || line.trim();
    const bare = stated.replace(/(?:人民政府)?(?:办公室|办事处)$/, '');
    const known = bare.length < 4 || unitName.includes(bare) || stated.includes(unitName);
    if (known || !/[局办委厅院校站所处镇乡道府心室会]$/.test(stated)) return [];
    const start = line.indexOf(stated);
    const message = `页头的发布机构是“${stated}”，正文的单位是“${unitName}”，两者不同，请核对是否发错或者抄错。`;
    return [
      {
        place: { paragraph, start, end: start + stated.length },
        message,
        found: stated,
        expected: unitName,
      },
    ];
  });
}

/** 攀枝花西区…… for 攀枝花市西区……: the unit's name with one character left out. The first of each. */
function misnamed({ unitName }: ProofContext, lines: readonly Stretch[]): ProofDefect[] {
  if (unitName === null || unitName.length < LEAST_NAME) return [];
  const wrong = Array.from(
    { length: unitName.length - 2 },
    (_, at) => unitName.slice(0, at + 1) + unitName.slice(at + 2),
  );
  return [...new Set(wrong)].flatMap((name): ProofDefect[] => {
    const line = lines.find(({ text }) => text.includes(name));
    if (!line) return [];
    const start = line.shift + line.text.indexOf(name);
    const place = { paragraph: line.paragraph, start, end: start + name.length };
    const message = `单位名称写成了“${name}”，别处是“${unitName}”，应当用全称，前后一致。`;
    return [{ place, message, found: name, expected: unitName, severity: 'hint' }];
  });
}

/** What names another unit, or another district, where the report means its own. */
function pasted(context: ProofContext, lines: readonly Stretch[]): ProofDefect[] {
  const { prose, structure, tables } = context;
  const named = tables.length > 0 ? null : titleUnit(prose, structure);
  const unitName = named ?? context.unitName;
  if (unitName === null) return [];
  return [
    ...otherUnits(context, lines, unitName),
    ...otherPlaces(lines, unitName),
    ...otherSites(lines, unitName),
  ];
}

/** 自称 */
export const R10: ProofCheck = {
  code: 'R10',
  title: '自称前后不一致',
  severity: 'warning',
  sources: ['行文逻辑'],
  looksFor:
    '全文的自称（我局、我办等）是否一致，有没有漏了单位的“我将”，有没有“该单位”“评价小组”一类他人的口吻，单位名称有没有漏字，落款与标题的单位是否相同，网页页头的发布机构是不是本单位；像写本单位那样写到的别处同类单位、别的区县，自评结果、预决算公开在同一地方别的局的网站上，是不是复制来的（借鉴、协作、委托等写到的不算；看不准是不是地名的不报）。“我单位”“我区”一类不算。',
  mend: '统一自称；他人口吻的改为本单位的口吻；从别处复制的文字逐句核对。',
  find: (context) => {
    const { prose, unitName } = context;
    const lines = linesOf(prose);
    const names = selfNamesIn(lines);
    const usual = townSelf(lines, unitName) ?? usualSelf(names, unitName);
    return [
      ...(usual ? [...others(names, usual, unitName), ...bare(lines, usual)] : []),
      ...(isSelfReport(context, names) ? thirdPerson(context, lines, usual) : []),
      ...misnamed(context, lines),
      ...publisher(context),
      ...pasted(context, lines),
      ...signedOtherwise(context),
    ];
  },
};
