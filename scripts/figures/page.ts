import { boundText, type Figure } from './figure';
import type { Kept } from './kept';
import { coverageFigures, mutationFigures } from './summaries';

/** docs/figures.json */
export interface FigureFile {
  readonly groups: readonly { readonly title: string; readonly figures: readonly Figure[] }[];
  readonly chunks: readonly { readonly name: string; readonly size: number }[];
}

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function group({ title, figures }: FigureFile['groups'][number]): string[] {
  const rows = figures.map(({ title: name, unit, value, bound }) => [
    name,
    `${value}${unit}`,
    bound ? `${boundText(bound)}${unit}` : '—',
  ]);
  return [`## ${title}`, table(['', '现在', '界限'], rows)];
}

const NOT_YET = '还没有记录。';

function summary(title: string, words: string, figures: readonly Figure[]): string[] {
  const [, rows = NOT_YET] = group({ title, figures });
  return [`## ${title}`, words, figures.length > 0 ? rows : NOT_YET];
}

function times(kept: Kept['times']): string[] {
  const lines = kept?.lines.map((some) => some.join('\n')).join('\n\n');
  return [
    '## 用时',
    '每一项都与同一次运行里的基准相比；毫秒数因机器而异，看倍数。由 `npm run figures -- --times` 记录，不在每次提交时核对。',
    lines === undefined ? NOT_YET : `\`\`\`\n${lines}\n\`\`\``,
  ];
}

/** docs/figures.md */
export function figuresPage(file: FigureFile, kept: Kept): string {
  const chunks = file.chunks.map(({ name, size }) => [`\`${name}\``, `${size} KB`]);
  return [
    '# 数字',
    '由 `npm run figures` 生成。写有界限的，每次提交时由自动化测试重新计算，比界限差就不通过。',
    ...file.groups.flatMap(group),
    '## 各个脚本',
    table(['', 'gzip'], chunks),
    ...times(kept.times),
    ...summary(
      '覆盖率',
      '测试运行到的行和分支。由 `npm run coverage` 记录。',
      coverageFigures(kept.coverage),
    ),
    ...summary(
      '变异测试',
      '把程序改错一处，看测试能不能发现。由 `npm run mutation` 记录，目标90%。',
      mutationFigures(kept.mutation),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
