import type { Claim } from '../../model/claim';
import { type Decimal, decimal } from '../../numbers/decimal';
import { NARROWED, OF_ALL, SOME_DID, SOME_OF } from '../../vocabulary/proof/restricting';
import type { Figure } from './figure';
import { isCount, isMoney, roleOf } from './roles';
import type { Sentence } from './sentence';
import { state } from './state';

const SUBJECT =
  /公用经费|人员经费|基本支出|项目支出|“?三公”?经费|公务接待费?|公务用车(?:运行维护|购置)费?|因公出国|会议费|培训费|差旅费|办公费|财政拨款收入/g;
const THINGS =
  '社区 行政村 街道 乡镇 小区 学校 小学 中学 点位 内设机构 下属单位 二级单位 在职人员 工作人员 聘用人员 退休人员 在编人员 编制 网格 卫生院 医院 企业 站点'.split(
    ' ',
  );
/** 事业编制 is a part of 编制, and 局属单位编制 another's. */
const KIND =
  /(?:行政|事业|政法|机关|工勤|参公|参照公务员|全额|差额|自收自支|财政补助|经费自理|管理|专业技术|后勤|合同制|本级|(?:下|所|直|局|部|区|县|市)属单位|城市|城区|城镇|农村|公办|民办|新建|新增|改扩?建)(?:单位|性质|类)?$/;
const OTHER_TIME = /上年|去年|年初|上一年|同期|计划|目标|任务|其中/;
/** Amounts this close are one number mistyped; farther apart they are two. */
const CLOSE = decimal('0.01');
const NEAR = decimal('0.25');

/** How many mentions of one thing are looked back at. */
const MOST_KEPT = 50;

interface Mention {
  readonly thing: string;
  /** The thing with what else two mentions of it share: the part the money plays, the unit. */
  readonly key: string;
  readonly figure: Figure;
  readonly sentence: Sentence;
}

function moneyMentions(sentence: Sentence): Mention[] {
  return sentence.figures.flatMap((figure) => {
    if (!isMoney(figure) || figure.approximate || OTHER_TIME.test(figure.lead)) return [];
    // 基本支出 names a row, whichever column is told of it.
    const role = roleOf({ ...figure, lead: figure.lead.replace(SUBJECT, '') });
    if (role !== 'executed' && role !== 'final') return [];
    const subject = [...sentence.text.slice(sentence.start, figure.start).matchAll(SUBJECT)].at(
      -1,
    )?.[0];
    const thing = subject?.replace(/[“”]/g, '');
    return thing ? [{ thing, key: `${thing} ${role}`, figure, sentence }] : [];
  });
}

/** 实地查看学校14所, 尚未出台办法的12所学校: the words by which only some are counted; '' where all are. */
function someOf(ahead: string, behind: string): string {
  const isNarrowed = !ahead.includes('已') && !OF_ALL.test(ahead);
  const narrowed = isNarrowed ? NARROWED.exec(ahead)?.[0] : undefined;
  return `${narrowed ?? SOME_OF.exec(ahead)?.[0] ?? ''}${SOME_DID.exec(behind)?.[0] ?? ''}`;
}

/** What is counted, with what narrows it: 编制, 事业编制; and the words by which only some of them are. */
function thingOf({ lead, tail }: Figure): { thing: string; some: string } | null {
  const [behind, before] = [tail.slice(0, 12), lead.replace(/数$/, '')];
  const after = THINGS.find((word) => behind.includes(word));
  const thing = after ?? THINGS.find((word) => before.endsWith(word));
  if (!thing) return null;
  const words = after ? behind.slice(0, behind.indexOf(after)) : before.slice(0, -thing.length);
  const ofKind = `${KIND.exec(words)?.[0] ?? ''}${thing}`;
  const ahead = (after ? lead : words).replace(/(?:全部|共|共有|共计)$/, '');
  const rest = after ? tail.slice(tail.indexOf(after) + after.length) : '';
  return { thing: ofKind, some: someOf(ahead, rest) };
}

function countMentions(sentence: Sentence): Mention[] {
  return sentence.figures.flatMap((figure) => {
    if (
      !isCount(figure) ||
      figure.approximate ||
      OTHER_TIME.test(figure.lead) ||
      figure.value.lt('10')
    )
      return [];
    const counted = thingOf(figure);
    if (!counted) return [];
    const { thing, some } = counted;
    return [{ thing, key: `${thing} ${figure.unit} ${some}`, figure, sentence }];
  });
}

function differing(mentions: readonly Mention[], most: Decimal): Claim[] {
  const seen = new Map<string, Mention[]>();
  return mentions.flatMap((mention) => {
    const { thing, key, figure, sentence } = mention;
    const others = seen.get(key) ?? [];
    seen.set(key, [...others, mention].slice(-MOST_KEPT));
    if (others.some((other) => other.figure.value.eq(figure.value))) return [];
    const other = others.find(({ figure: { value }, sentence: own }) => {
      if (own === sentence) return false;
      const gap = value.minus(figure.value).abs();
      return gap.lte(value.times(most));
    });
    if (!other) return [];
    const [said, also] = [mention, other].map((one) =>
      one.sentence.text.slice(one.figure.start, one.figure.end),
    );
    const message = `${thing}这里是“${said}”，前面（第${other.sentence.paragraph + 1}段）是“${also}”；如果说的是同一个数，请统一。`;
    return [state(sentence, { kind: 'same', verdict: 'unclear', at: figure, message })];
  });
}

/** 同一数前后不一 Counts of one thing that differ a little, amounts of one name that differ by next to nothing. */
export function alike(sentences: readonly Sentence[]): Claim[] {
  return [
    ...differing(sentences.flatMap(moneyMentions), CLOSE),
    ...differing(sentences.flatMap(countMentions), NEAR),
  ];
}
