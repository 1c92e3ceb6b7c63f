import type { OutlineSection } from '../../model/outline';
import type { ProofContext } from '../../model/proofCheck';
import { bodyOf } from '../text/body';

/** What is said of funds, as the last words of a heading: 管理 only beside their use. */
const USE =
  '(?:预算|资金|经费|安排|下达|到位|落实|投入|拨付|支付|支出|收支|执行|使用|结转|结余|总体|管理(?=[和及与、]?使用)|(?<=使用[和及与、]?)管理|[和及与、])';
/** 项目资金情况, 预算执行情况, 资金使用及管理情况; 预算绩效管理工作开展情况 and 资金使用效益分析 are about something else. */
const OF_FUNDS = new RegExp(
  `(?:资金|经费|预算|收支)(?:${USE}{0,8}情况(?:分析|说明)?|${USE}{1,8})[。：:]?$`,
);
const AMOUNT = '[^。；;]{0,12}?\\d[\\d,.]*\\s*[万亿]?元';
const TOLD = {
  budget: new RegExp(`(?:预算|安排|下达|到位|投入)${AMOUNT}`),
  execution: new RegExp(`(?:支出|执行|使用|支付)${AMOUNT}`),
} as const;
/** A heading this much deeper than the one wanted is an item under something else. */
const DEEPER = 1;

/** 资金情况写在别的标题之下 Whether a section of the funds stands elsewhere in the report, with the amounts that the outline asks for. */
export function fundsToldElsewhere(
  context: ProofContext,
  { states, level }: OutlineSection,
): boolean {
  const facts = (['budget', 'execution'] as const).filter((fact) => states.includes(fact));
  if (facts.length === 0) return false;
  return context.structure.sections.some((section) => {
    if (section.level > level + DEEPER || !OF_FUNDS.test(section.heading)) return false;
    const text = bodyOf(context, section)
      .map((stretch) => stretch.text)
      .join('\n');
    return facts.every((fact) => TOLD[fact].test(text));
  });
}
