import type { Claim } from '../../model/claim';
import { ANNOUNCED, NAMED, NOT_NAMED } from '../../vocabulary/proof/stageNames';
import type { Sentence } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

const LONGEST = 4000;
const MOST_PARAGRAPHS = 20;

/** The rest of the paragraph; where nothing is left of it, the paragraphs behind. */
function restOf(texts: ReadonlyMap<number, string>, { paragraph, text }: Sentence, from: number) {
  const own = text.slice(from, from + LONGEST);
  if (own.trim() !== '') return own;
  const behind = Array.from({ length: MOST_PARAGRAPHS }, (_, at) => texts.get(paragraph + at + 1));
  return behind
    .map((line) => line ?? '')
    .join('\n')
    .slice(0, LONGEST);
}

/** The names of the stages that are told, each once; none where the list does not open with one. */
function namesIn(rest: string, measure: string): string[] {
  const found = [...rest.matchAll(NAMED)].filter(
    ([, name = '', kind]) => kind === measure && !NOT_NAMED.test(name),
  );
  const opens = found[0]?.index === 0;
  return opens ? [...new Set(found.map(([, name = '']) => name))] : [];
}

/** 四个阶段：准备阶段（…）；实施阶段（…）: stages that are announced, against those told by name; a question at most. */
export function namedStages(sentences: readonly Sentence[]): Claim[] {
  const texts = new Map(sentences.map(({ paragraph, text }) => [paragraph, text]));
  return sentences.flatMap((sentence) => {
    const words = sentence.text.slice(0, sentence.end);
    ANNOUNCED.lastIndex = sentence.start;
    const match = ANNOUNCED.exec(words);
    if (!match) return [];
    const [whole, number = '', measure = ''] = match;
    const names = namesIn(restOf(texts, sentence, match.index + whole.length), measure);
    if (names.length < 2) return [];
    const at = { start: match.index, end: match.index + number.length };
    const computed = String(names.length);
    const message = `写${number}个${measure}，后面说到的是${computed}个（${names.join('、')}），请核对个数或补齐。`;
    const verdict = wordNumber(number) === names.length ? 'holds' : 'unclear';
    return [state(sentence, { kind: 'count', verdict, at, computed, message })];
  });
}
