import type { Claim } from '../../model/claim';
import type { Place } from '../../model/proof';
import { depthOf } from './breakdown';
import { BUDGETS } from './budgetBases';
import { executionRates } from './executionRate';
import type { Figure } from './figure';
import { likeFigure, sumText, verdictOf } from './measure';
import { slackOf, total } from './parts';
import { isMoney, type Role, roleOf } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

const NUMBERED = /^\s*[（(]?(\d{1,2})\s*[）)、.．](?!\d)/;
/** 项目3个, 3个项目: as many as are told one by one. */
const PROJECTS = /项目(?:支出)?(?:共|共计|合计)?$/;
/** What comes behind it is part of what was told. */
const AMONG = /其中|包括|分别/;

type Roles = ReadonlySet<Role | null>;

const SPENT: Roles = new Set<Role | null>(['executed']);

/** A total that what is told one by one does not come to, and the rates that only it makes wrong. */
export interface ItemTotal {
  readonly claim: Claim;
  readonly explains: readonly Place[];
}

type ByParagraph = ReadonlyMap<number, readonly Sentence[]>;

/** How many projects a sentence tells of; 0 where it does not say. */
function countOf({ figures }: Sentence): number {
  const counted = figures.find(
    ({ unit, lead, tail }) => unit === '个' && (PROJECTS.test(lead) || /^项目/.test(tail)),
  );
  return counted ? Number(counted.value.toFixed()) : 0;
}

/** The amounts of a line that are no parts of others. */
const amountsIn = (line: readonly Sentence[]): Figure[] =>
  line.flatMap((sentence) => {
    const among = wordsOf(sentence).search(AMONG);
    const end = among < 0 ? sentence.end : sentence.start + among;
    return sentence.figures.filter(
      (figure) => isMoney(figure) && figure.start < end && depthOf(sentence, figure.start) === 0,
    );
  });

/** The one amount of a line that a total may be of: 调整后预算 for one of 全年预算, never 年初预算; null where it is in doubt. */
function amountOf(line: readonly Sentence[], whole: Figure, roles: Roles): Figure | null {
  const amounts = amountsIn(line).filter((figure) => roles.has(roleOf(figure)));
  const role = roleOf(whole);
  const same = amounts.filter((figure) => roleOf(figure) === role);
  const isTold = role === 'initial' || role === 'final';
  const [amount, ...others] = isTold && same.length > 0 ? same : amounts;
  if (!amount || others.length > 0 || amount.approximate) return null;
  const isOfOther = roleOf(amount) === 'initial' || roleOf(amount) === 'final';
  return isTold && isOfOther && same.length === 0 ? null : amount;
}

/** What each of the numbered paragraphs behind a sentence adds to its total; null where one does not tell. */
function itemsOf(
  { paragraph }: Sentence,
  count: number,
  amountIn: (line: readonly Sentence[]) => Figure | null,
  lines: ByParagraph,
): Figure[] | null {
  const items: Figure[] = [];
  for (let number = 1; number <= count; number++) {
    const line = lines.get(paragraph + number) ?? [];
    if (Number(NUMBERED.exec(line[0]?.text ?? '')?.[1]) !== number) return null;
    const amount = amountIn(line);
    if (!amount) return null;
    items.push(amount);
  }
  return items;
}

/** The rates of a sentence that hold with another total. */
function heldWith(sentence: Sentence, whole: Figure, value: Figure['value']): Place[] {
  const figures = sentence.figures.map((figure) =>
    figure === whole ? { ...figure, value } : figure,
  );
  return executionRates({ ...sentence, figures })
    .filter(({ verdict }) => verdict === 'holds')
    .map(({ place }) => place);
}

function totalOf(sentence: Sentence, count: number, roles: Roles, lines: ByParagraph): ItemTotal[] {
  const [whole, ...others] = sentence.figures.filter(
    (figure) => isMoney(figure) && roles.has(roleOf(figure)),
  );
  if (!whole || others.length > 0 || whole.approximate) return [];
  const items = itemsOf(sentence, count, (line) => amountOf(line, whole, roles), lines);
  if (!items) return [];
  const exact = total(items);
  const verdict = verdictOf(whole, exact, slackOf(items)) === 'wrong' ? 'unclear' : 'holds';
  const computed = likeFigure(whole, exact);
  const working = `${sumText(items, whole)}=${computed}`;
  const said = sentence.text.slice(whole.start, whole.end);
  const message = `“${said}”与后面逐个所写的${count}个项目之和不等：${working}，请核对总数与各项目的数。`;
  const claim = state(sentence, { kind: 'sum', verdict, at: whole, computed, working, message });
  return [{ claim, explains: verdict === 'holds' ? [] : heldWith(sentence, whole, exact) }];
}

/** 项目3个，预算合计130万元，支出122.8万元 and three numbered paragraphs: a question at most. */
export function itemTotals(sentences: readonly Sentence[]): ItemTotal[] {
  const lines = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const line = lines.get(sentence.paragraph);
    if (line) line.push(sentence);
    else lines.set(sentence.paragraph, [sentence]);
  }
  return sentences.flatMap((sentence) => {
    const count = countOf(sentence);
    if (count < 2) return [];
    return [BUDGETS, SPENT].flatMap((roles) => totalOf(sentence, count, roles, lines));
  });
}
