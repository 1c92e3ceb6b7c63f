import type { ProofTable } from '../../../model/proof';
import type { ProofContext } from '../../../model/proofCheck';
import type { Sentence } from '../sentence';
import type { FormIndex } from './indexed';
import { type Mention, mentionsIn } from './mentions';
import { isByPolicy } from './stated';
import { onlyTable, openingOf, type Surroundings, surroundingsAt } from './surroundings';
import type { Thing } from './things/thing';

/** 上下文 What a sentence without a name of its own may speak of. */
export interface Scope extends Surroundings {
  /** Things named earlier in the paragraph, the latest first. */
  readonly said: readonly Thing[];
  /** Things named by the sentence before in the same paragraph. */
  readonly justSaid: readonly Thing[];
  /** True where the report says its marks are those of the scoring policy. */
  readonly isByPolicy: boolean;
}

/** A sentence with what it names. */
export interface Placed {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly scope: Scope;
}

/** Things of a paragraph that are remembered. */
const MOST_SAID = 60;

/** The form of the project named earlier in the paragraph; null where several are. */
function tableOf(said: readonly Thing[], above: ProofTable | null): ProofTable | null {
  const named = said.flatMap(({ kind, table }) => (kind === 'whole' && table ? [table] : []));
  const [last] = named;
  if (!last) return above;
  return named.every((table) => table === last) ? last : null;
}

/** Every sentence with what it names and what it may speak of, in order. */
export function placed(
  sentences: readonly Sentence[],
  context: Pick<ProofContext, 'prose' | 'structure'>,
  index: FormIndex,
): Placed[] {
  const only = onlyTable(index);
  const byPolicy = isByPolicy(context.prose);
  let around: Surroundings = {
    table: only,
    opened: [],
    lasting: [],
    isForeign: false,
    isOfResults: false,
    isOfGoals: false,
    isPlan: false,
  };
  let [paragraph, said]: [number, readonly Thing[]] = [-1, []];
  let justSaid: readonly Thing[] = [];
  return sentences.map((sentence) => {
    const { text, start, end } = sentence;
    const isFirst = sentence.paragraph !== paragraph;
    const opening = isFirst ? openingOf(text, index) : null;
    if (isFirst) {
      paragraph = sentence.paragraph;
      said = [];
      justSaid = [];
      around = surroundingsAt(context, paragraph, opening, around, index);
    }
    const named = mentionsIn(text, start, end, index);
    const behind = opening ? named.filter((each) => each.start >= opening.end) : named;
    const mentions = opening && opening.start < end ? [opening, ...behind] : named;
    const scope: Scope = {
      ...around,
      table: only ?? tableOf(said, around.table),
      said,
      justSaid,
      isByPolicy: byPolicy,
    };
    justSaid = mentions.flatMap(({ things }) => things);
    said = [...[...justSaid].reverse(), ...said].slice(0, MOST_SAID);
    return { sentence, mentions, scope };
  });
}
