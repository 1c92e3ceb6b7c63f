import { parseArgs } from 'node:util';
import type { ReportStyle } from '../model/report';
import { UserError } from '../model/userError';
import type { Profile } from '../pipeline';

export type CommandName = 'read' | 'check' | 'score' | 'report' | 'draft';

/** One command as typed. */
export interface Command {
  readonly name: CommandName;
  /** The input as typed. */
  readonly file: string;
  readonly output: string | undefined;
  readonly json: boolean;
  readonly policy: string | undefined;
  readonly outline: string | undefined;
  readonly style: ReportStyle | undefined;
  readonly profile: Profile | undefined;
}

const OPTIONS = ['output', 'json', 'policy', 'outline', 'style', 'profile'] as const;
type Option = (typeof OPTIONS)[number];

const ALLOWED: Readonly<Record<CommandName, readonly Option[]>> = {
  read: ['json'],
  check: ['json', 'policy', 'profile'],
  score: ['json', 'policy', 'profile', 'output'],
  report: ['json', 'policy', 'output', 'outline', 'style'],
  draft: ['json', 'policy', 'profile', 'output', 'outline', 'style'],
};

const usage = (message: string): UserError =>
  new UserError('usage', `${message}用 ziping --help 查看用法。`);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        policy: { type: 'string' },
        outline: { type: 'string' },
        style: { type: 'string' },
        profile: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw usage(`看不懂的选项：${argv.filter((word) => word.startsWith('-')).join(' ')}。`);
  }
}

const isName = (word: string): word is CommandName => word in ALLOWED;
const isProfile = (word: string): word is Profile => word === 'filing' || word === 'review';
const isStyle = (word: string): word is ReportStyle => word === 'itemised' || word === 'prose';

/** Reads the words of a command line. Throws `UserError` (`usage`). */
export function parseCommand(argv: readonly string[]): Command | 'help' {
  const { values, positionals } = parse(argv);
  const [name, file, ...more] = positionals;
  if (values.help || (name === undefined && argv.length === 0) || name === 'help') return 'help';
  if (name === undefined || !isName(name)) throw usage(`没有“${name ?? ''}”这个命令。`);
  if (file === undefined || file === '') throw usage('请写明自评表文件。');
  if (more.length > 0) throw usage(`一次只处理一个文件，多出：${more.join(' ')}。`);
  for (const option of OPTIONS) {
    if (values[option] !== undefined && !ALLOWED[name].includes(option)) {
      throw usage(`命令 ${name} 不用选项 ${option === 'output' ? '-o' : `--${option}`}。`);
    }
  }
  const { style } = values;
  if (style !== undefined && !isStyle(style)) {
    throw usage(`没有“${style}”这种写法，可选的有：itemised（条目式）、prose（叙述式）。`);
  }
  const { profile } = values;
  if (profile !== undefined && !isProfile(profile)) {
    throw usage(`没有“${profile}”这种口径，可选的有：filing（填报）、review（复核）。`);
  }
  const { output, json = false, policy, outline } = values;
  return { name, file, output, json, policy, outline, style, profile };
}
