import type { Tier } from '../model/value';
import {
  DEGREE_SCALES,
  FULLY_WORDS,
  GRADE_SCALES,
  MISSING_WORDS,
  OPPOSITES,
  PARTLY_WORDS,
  TIER_NAMES,
  TIER_OBJECTS,
  TIER_VERBS,
  TIER_WORDS,
} from '../vocabulary/tiers';
import { WordList } from './wordList';

const TIERS: readonly Tier[] = ['partial', 'missed', 'achieved'];
const BY_WORD = new Map<string, Tier>(
  TIERS.flatMap((tier) => TIER_WORDS[tier].map((word) => [word, tier] as const)),
);
const VERBS = new WordList(TIER_VERBS);
const OBJECTS = new WordList(TIER_OBJECTS);
const FULLY = new WordList([...FULLY_WORDS, ...TIER_OBJECTS]);
const PARTLY = new WordList(PARTLY_WORDS);
const MISSING = new WordList(MISSING_WORDS);
/** Longer text is prose. */
const MOST_CHARACTERS = 40;

function skip(words: WordList, text: string, from: number): number {
  let at = from;
  for (let word = words.at(text, at); word !== null; word = words.at(text, at)) at += word.length;
  return at;
}

/** Without a closing mark, and without a reference such as (见附件). */
const bare = (text: string): string =>
  text.replace(/\((?:详见|见|参见|附)[^()]*\)$/, '').replace(/[。；;，,.!！]+$/, '');

/** 对象 + 修饰 + 动词 + 对象, nothing else: 各项任务均已按时完成. 基本完成 is none: a person must say how far. */
function tierOfSentence(text: string): Tier | null {
  let at = skip(OBJECTS, text, 0);
  const missing = MISSING.at(text, at);
  const partly = missing ? null : PARTLY.at(text, at);
  if (missing || partly) at += (missing ?? partly ?? '').length;
  else at = skip(FULLY, text, at);
  const verb = VERBS.at(text, at);
  if (verb === null) return null;
  at = skip(OBJECTS, text, at + verb.length);
  if (at < text.length) return null;
  return missing ? 'missed' : partly ? 'partial' : 'achieved';
}

/** The tier squeezed text names: a word of the vocabulary, or a sentence that opens with an official tier name. */
export function readTier(text: string): Tier | null {
  if (text.startsWith('部分达成')) return 'partial';
  if (text.startsWith('未达成')) return 'missed';
  if (/^达成(年度|预期)?指标[，,。；;(]/.test(text)) return 'achieved';
  if (text.length > MOST_CHARACTERS) return null;
  const plain = bare(text);
  return BY_WORD.get(plain) ?? tierOfSentence(plain);
}

/** Steps of one of the scales that a squeezed target consists of: 优良中低差, 优、良、差. */
function stepsOf(target: string, scales: readonly string[]): readonly string[] {
  const steps = target.replace(/[、，,/或]/g, '');
  return scales.includes(steps) ? [...steps] : [];
}

const SCALES = [...GRADE_SCALES, ...DEGREE_SCALES];

/** The step of a scale that squeezed text names, where the target is such a scale. */
export function stepOn(target: string, actual: string): string | null {
  const step = bare(actual);
  // A step is one character: most answers need no look at the target.
  return step.length === 1 && stepsOf(target, SCALES).includes(step) ? step : null;
}

/** The ends of a scale of grades are tiers; how far a step between them goes, a person must say. */
function tierOnScale(target: string, actual: string): Tier | null {
  const steps = stepsOf(target, GRADE_SCALES);
  if (actual === steps[0]) return 'achieved';
  return actual === steps.at(-1) ? 'missed' : null;
}

/** The tier of an answer in the light of a qualitative target: the same words are 达成, their opposite 未达成. */
export function tierAgainst(target: string, actual: string): Tier | null {
  if (target === actual) return 'achieved';
  if (target.length > MOST_CHARACTERS || actual.length > MOST_CHARACTERS) return null;
  const [wanted, done] = [bare(target), bare(actual)];
  if (wanted === done) return 'achieved';
  const step = tierOnScale(wanted, done);
  if (step) return step;
  return OPPOSITES[wanted]?.includes(done) ? 'missed' : null;
}

/** The official name of a tier. */
export function printTier(tier: Tier): string {
  return TIER_NAMES[tier];
}
