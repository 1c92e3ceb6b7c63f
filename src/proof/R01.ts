import type { Outline } from '../model/outline';
import type { ProofCheck, ProofContext, ProofDefect, ProseSection } from '../model/proofCheck';
import { OUTPUT_KINDS } from '../vocabulary/proof/sections';
import { kindOf } from './outline/choose';
import { filled, type ReportKind } from './outline/filled';
import { fundsToldElsewhere } from './outline/fundsTold';
import { isRequired, type Match, matchOutline } from './outline/match';
import { outOfOrder } from './outline/order';
import { toldRunning } from './outline/running';
import { linesOf } from './text/body';
import { headingPlace } from './text/headingPlace';
import { isOfKind } from './text/kinds';
import { isWhole } from './text/whole';

/** Less alike, and the heading may stand for something else: its place says nothing. */
const SURE = 0.75;
/** Sections as deep as these are asked for, those below only mentioned. */
const MAIN_LEVELS = 2;

/** The heading of the report, or that of the outline where it may be another. */
const namedOf = ({ section, likeness }: Match, found: ProseSection, kind: ReportKind): string =>
  likeness >= SURE ? found.heading : filled(section.heading, kind);

/** A section that is missing with everything in it is one defect. */
function missing(
  context: ProofContext,
  matches: readonly Match[],
  outline: Outline,
  kind: ReportKind,
): ProofDefect[] {
  return matches.flatMap((match) => {
    const parent = matches[match.parent];
    if (match.found || !isRequired(matches, match) || (parent && !parent.found)) return [];
    const { heading, level } = match.section;
    if (parent?.found && toldRunning(context, parent.found, match.section, kind)) return [];
    if (fundsToldElsewhere(context, match.section)) return [];
    const within = parent?.found ? `“${namedOf(parent, parent.found, kind)}”之下` : '报告';
    const wanted = filled(heading, kind);
    const message = `${within}缺少“${wanted}”一节。${outline.title}的提纲要求写明这一项，请补写；本单位没有这项内容的，也请写明没有。`;
    const severity = level > MAIN_LEVELS ? ('warning' as const) : ('error' as const);
    return [{ place: null, message, expected: wanted, severity }];
  });
}

/** Sections of one parent that stand in another order than in the outline. */
function disordered(context: ProofContext, matches: readonly Match[]): ProofDefect[] {
  const parents = [...new Set(matches.map(({ parent }) => parent))];
  return parents.flatMap((parent) => {
    const seen = new Set<number>();
    const siblings = matches.flatMap((match) => {
      const { found } = match;
      const counts = found && match.parent === parent && match.likeness >= SURE;
      if (!counts || seen.has(found.paragraph) || found.level !== match.section.level) return [];
      seen.add(found.paragraph);
      return [{ found }];
    });
    const displaced = new Set(outOfOrder(siblings.map(({ found }) => found.paragraph)));
    return siblings.flatMap(({ found }, at) => {
      if (!displaced.has(at)) return [];
      const before = siblings[at - 1];
      const expected = before ? `在“${before.found.heading}”之后` : '在最前面';
      const message = `“${found.heading}”的位置与提纲的顺序不同，按提纲应当${expected}。请调整顺序。`;
      const severity = found.level > 1 ? ('warning' as const) : ('error' as const);
      return [
        { place: headingPlace(context, found), message, found: found.heading, expected, severity },
      ];
    });
  });
}

/** 没有对应提纲的报告: what every report must tell. */
const ALWAYS = [
  {
    kind: 'problems',
    name: '存在的问题',
    said: /存在的?.{0,8}(?:问题|不足|困难)|不足之处|未发现.{0,6}问题/,
  },
  { kind: 'measures', name: '改进措施或者建议', said: /改进|下一步|建议|今后/ },
  { kind: 'result', name: '自评结论', said: /得分|总分|等级|等次|评价结论|自评结论|评价结果/ },
] as const;

function freeForm(context: ProofContext): ProofDefect[] {
  const lines = linesOf(context.prose);
  return ALWAYS.flatMap(({ kind, name, said }) => {
    const told =
      context.structure.sections.some(({ heading }) => isOfKind(heading, kind)) ||
      lines.some(({ text }) => said.test(text));
    const message = `报告没有写明${name}。各地的自评报告提纲都要求写明这一项，请补写。`;
    return told ? [] : [{ place: null, message, expected: name, severity: 'warning' as const }];
  });
}

/** What a passage of a report speaks of. */
const OF_REPORTS =
  /绩效|自评|预算|支出|资金|项目|经费|指标|目标|任务|概况|职责|编制|执行|满意|完成|问题|措施|[我本][局办委厅院校站所处镇乡会部中单街]|万元|\d\s*[%％]/;

/** A text without a heading, none of whose words is of a report. */
function unlikeReport({ prose, structure }: ProofContext): ProofDefect[] {
  const lines = prose.paragraphs.filter(({ text }) => text.trim() !== '');
  const isLike =
    structure.title !== null ||
    structure.sections.length > 0 ||
    lines.some(({ text, cell }) => cell !== null || OF_REPORTS.test(text));
  if (lines.length === 0 || isLike) return [];
  const message =
    '这份文字没有标题，也没有自评报告应有的任何一节，不像是绩效自评报告。请核对是否选错了文件或者没有贴全。';
  return [{ place: null, message, expected: '自评报告的各节' }];
}

/** 数量、质量、时效都列了标题，唯独没有成本 */
function outputKinds({ structure, prose }: ProofContext): ProofDefect[] {
  const named = (word: string) =>
    structure.sections.find(({ heading }) => new RegExp(`^${word}(?:指标|目标)`).test(heading));
  const found = OUTPUT_KINDS.flatMap((word) => named(word) ?? []);
  const absent = OUTPUT_KINDS.filter(
    (word) => !named(word) && !prose.paragraphs.some(({ text }) => text.includes(`${word}指标`)),
  );
  const [first] = found;
  if (!first || found.length < 2 || absent.length === 0) return [];
  const message = `产出指标列了${found.map(({ heading }) => `“${heading}”`).join('')}，没有写${absent.join('、')}指标。产出指标一般包括数量、质量、时效、成本，请补写；没有设置的，请说明。`;
  const place = headingPlace({ prose }, first);
  return [{ place, message, expected: `${absent.join('、')}指标`, severity: 'warning' }];
}

/** 章节缺失、顺序颠倒 */
export const R01: ProofCheck = {
  code: 'R01',
  title: '缺少应有的章节，或者顺序不对',
  severity: 'error',
  sources: ['自评报告复核要求', '财预〔2020〕10号'],
  looksFor:
    '报告的标题按意思与所用提纲对照：缺少必写章节的，前后顺序不同的。提纲由标题自动认出，也可以指定；认不出提纲的，只看问题、改进措施、自评结论是否写到，作为提醒。第三层以下的缺失、产出指标缺一类的，也作为提醒。资金情况写在“预算执行情况”一类别的标题之下、写明了金额的，不算缺少。单独粘贴的一段文字不查；没有标题也没有自评报告用语的，提示不像自评报告。',
  mend: '补写缺少的章节，或者按提纲调整顺序；没有这项内容的，写明没有。',
  find: (context) => {
    if (!isWhole(context)) return unlikeReport(context);
    const { outline, structure } = context;
    const kind = kindOf(context);
    if (!outline) return [...freeForm(context), ...outputKinds(context)];
    const matches = matchOutline(outline, structure, kind);
    return [
      ...missing(context, matches, outline, kind),
      ...disordered(context, matches),
      ...outputKinds(context),
    ];
  },
};
