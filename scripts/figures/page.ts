import { boundText, type Figure } from './figure';
import { ROOMS } from './keep.mjs';
import type { Kept } from './kept';
import { ratioFigures } from './ratios';
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

function times(kept: Kept['times']): string[] {
  const lines = kept?.lines.map((some) => some.join('\n')).join('\n\n') ?? '';
  return [
    ...group({ title: '用时', figures: ratioFigures(kept) }),
    '每一项都与同一次运行里的基准相比；毫秒数因机器而异，看倍数。由 `npm run figures -- --times` 记录，每次提交时只核对记下的倍数和次数。',
    `\`\`\`\n${lines}\n\`\`\``,
  ];
}

function mutation(kept: Kept['mutation']): string[] {
  const rows = ROOMS.map((room) => {
    const { killed = 0, survived = 0, noCoverage = 0, ignored = 0 } = kept?.[room] ?? {};
    return [`\`${room}\``, killed, survived + noCoverage, ignored];
  });
  return [
    ...group({ title: '变异测试', figures: mutationFigures(kept) }),
    '把程序改错一处，看测试能不能发现。由 `npm run mutation` 记录，目标90%。`score` 没有发现的逐个说明，见[变异测试中存活的变异](figures/survivors.md)。',
    table(['', '发现', '没有发现', '不判断'], rows),
    '“不判断”的是只在装入程序时运行一次的代码，绝大部分是词表和检查项的说明文字；每改一处都要重新装入程序，只对 `score` 判断，其他几处不计入查出率。',
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
    ...group({ title: '覆盖率', figures: coverageFigures(kept.coverage) }),
    '测试运行到的行和分支。由 `npm run coverage` 记录。',
    ...mutation(kept.mutation),
  ]
    .join('\n\n')
    .concat('\n');
}
