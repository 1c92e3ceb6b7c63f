import { type Manuscript, outgoingOf, previewOf, withDrafts } from '../../../src/draft/refresh';
import type { Block, Report, Run } from '../../../src/model/report';

export const at = (address: string) => [{ sheet: '表', address }];
export const figure = (text: string, address: string): Run => ({ text, cells: at(address) });
export const sentence = (id: string, ...runs: (Run | string)[]): Block => ({
  id,
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
export const report = (blocks: Block[], form = '表!A1'): Report => ({
  outline: 'x',
  style: 'prose',
  form,
  forms: [form],
  title: '报告',
  selfName: '我局',
  blocks,
  missing: [],
});
export const rate = (value: string, score: string, row = 5) =>
  sentence(
    `执行|execution|表!H${row}`,
    '执行率为',
    figure(value, `H${row}`),
    '，得',
    figure(score, `I${row}`),
    '。',
  );
export const ask = sentence('职责|duties|', '职责为：', {
  text: '【请补充：主要职责】',
  missing: true,
});

export const first = withDrafts(null, [report([rate('97.5%', '9.75分'), ask])], 'mark');
export const changed = [report([rate('90%', '9分'), ask])];
export const texts = (manuscript: Manuscript) =>
  outgoingOf(manuscript)
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : block.kind));
export const passages = (manuscript: Manuscript) =>
  previewOf(manuscript).reports.flatMap((one) => one.passages);
export const marks = (manuscript: Manuscript) =>
  passages(manuscript).map(({ mark }) => mark?.state);
export const [RATE, ASK] = [1, 2];
