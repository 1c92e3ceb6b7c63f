import type { Material, MaterialRow } from '../model/material';
import type { Ask, Outline } from '../model/outline';
import { askOf } from './ask';
import { type DraftInput, type Facts, factsOf } from './facts';
import { fill } from './fill';
import { textOf } from './runs';
import { STATEMENTS } from './statements';
import { STATEMENT_ASKS } from './statements/asks';
import { oneLine } from './text';

const BEFORE_HEADINGS = '正文之前';
const AFTER_TEXT = '落款';

/** The prompt with the name of the very project it asks about, which stands behind the colon of its id. */
function promptOf({ id, prompt }: Ask): string {
  const about = /:([^#]+)/u.exec(id)?.[1];
  return about ? prompt.replace('{project}项目', `${about.replace(/项目$/u, '')}项目`) : prompt;
}

interface Found {
  readonly section: string;
  readonly ask: Ask;
}

/** What every report needs, whatever its outline: its own name before the rest, the date after it. */
const SELF_NAME: Found = {
  section: BEFORE_HEADINGS,
  ask: askOf({
    id: 'selfName',
    prompt: '报告里的自称，如我局、我办、我中心；不填的，按单位名称为“{self}”',
    lasting: true,
    optional: true,
  }),
};
const SIGN_DATE: Found = {
  section: AFTER_TEXT,
  ask: askOf({
    id: 'signDate',
    prompt: '签发日期，如2024年4月16日；不填的，取自评表的填报日期',
    optional: true,
  }),
};

/** With the blanks of its prompt filled in. */
const asked = (ask: Ask, facts: Facts): Ask => ({
  ...ask,
  prompt: textOf(fill(promptOf(ask), facts)),
});

/** What the outline and its statements ask, in the order of the report. */
function asksOf(outline: Outline, facts: Facts): Found[] {
  const path: string[] = [];
  const typed = (section: string, asks: readonly (string | Ask)[]): Found[] =>
    asks.flatMap((ask) => (typeof ask === 'string' ? [] : [{ section, ask: asked(ask, facts) }]));
  const found = typed(BEFORE_HEADINGS, outline.preamble);
  for (const { heading, level, states, asks, kinds, fallback } of outline.sections) {
    path.splice(level - 1, path.length, textOf(fill(heading, facts)));
    if (kinds && !kinds.includes(facts.form.kind)) continue;
    const section = path.join(' › ');
    const stated = states.flatMap((name) => STATEMENT_ASKS[name]?.(facts) ?? []);
    const silent = !fallback || states.every((name) => STATEMENTS[name](facts).length === 0);
    found.push(...typed(section, [...stated, ...(silent ? asks : [])]));
  }
  return found;
}

/**
 * 报告素材表的各行 One for each fact the outline asks, in its order, with what is typed so far. What is lasting is taken
 * over from `lastYear`; the rest of it only stands beside the empty cell. What was typed for another outline is kept,
 * at the end. `others` are the inputs of further reports on the same workbook.
 */
export function materialRows(
  input: DraftInput,
  lastYear: Material,
  others: readonly DraftInput[] = [],
): MaterialRow[] {
  const facts = factsOf(input);
  const rows = new Map<string, MaterialRow>();
  const inputs = [input, ...others];
  const found = inputs.flatMap((one) => asksOf(one.outline, factsOf(one)));
  const name = { ...SELF_NAME, ask: asked(SELF_NAME.ask, facts) };
  for (const { section, ask } of [name, ...found, SIGN_DATE]) {
    if (rows.has(ask.id)) continue;
    const former = lastYear.get(ask.id)?.text ?? '';
    const typed = facts.material.get(ask.id)?.text ?? '';
    const text = typed || (ask.lasting ? former : '');
    const { id, prompt, optional } = ask;
    rows.set(id, { id, section, prompt, text, lastYear: ask.lasting ? '' : former, optional });
  }
  for (const { id, text } of facts.material.values()) {
    if (rows.has(id)) continue;
    const prompt = `本报告提纲不用此项：${oneLine(id)}`;
    rows.set(id, { id, section: '其他提纲', prompt, text, lastYear: '', optional: true });
  }
  return [...rows.values()];
}
