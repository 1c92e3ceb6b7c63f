import { parseArgs } from 'node:util';
import type { ReportStyle } from '../model/report';
import { UserError } from '../model/userError';
import type { Profile } from '../pipeline';

export type CommandName =
  | 'read'
  | 'check'
  | 'score'
  | 'report'
  | 'draft'
  | 'material'
  | 'record'
  | 'proof'
  | 'batch';

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
  /** 所附自评表 beside a report to be proofread. */
  readonly form: string | undefined;
  /** 上年报告, or the folder of them */
  readonly lastYear: string | undefined;
  /** 上年的工作簿, whose 报告素材 is carried over. */
  readonly from: string | undefined;
  /** 单位名单 */
  readonly list: string | undefined;
  /** How many workers at once. */
  readonly jobs: number | undefined;
}

const OPTIONS = [
  'output',
  'json',
  'policy',
  'outline',
  'style',
  'profile',
  'form',
  'last-year',
  'from',
  'list',
  'jobs',
] as const;
type Option = (typeof OPTIONS)[number];

const ALLOWED: Readonly<Record<CommandName, readonly Option[]>> = {
  read: ['json'],
  check: ['json', 'policy', 'profile'],
  score: ['json', 'policy', 'profile', 'output'],
  report: ['json', 'policy', 'output', 'outline', 'style'],
  draft: ['json', 'policy', 'profile', 'output', 'outline', 'style'],
  material: ['policy', 'output', 'outline', 'from'],
  record: ['policy', 'output'],
  proof: ['json', 'form', 'policy', 'outline', 'last-year', 'output'],
  batch: ['json', 'policy', 'profile', 'output', 'outline', 'last-year', 'list', 'jobs'],
};

/** What a command is given, where it is no workbook. */
const INPUTS: Readonly<Partial<Record<CommandName, string>>> = {
  proof: '报告文件',
  batch: '存放报送材料的文件夹',
};

const MOST_JOBS = 64;

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
        form: { type: 'string' },
        'last-year': { type: 'string' },
        from: { type: 'string' },
        list: { type: 'string' },
        jobs: { type: 'string' },
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
  if (file === undefined || file === '') throw usage(`请写明${INPUTS[name] ?? '自评表文件'}。`);
  if (more.length > 0)
    throw usage(`一次只处理一个文件${name === 'batch' ? '夹' : ''}，多出：${more.join(' ')}。`);
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
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS))
    throw usage(`--jobs 要写1到${MOST_JOBS}的整数。`);
  const { output, json = false, policy, outline, form, 'last-year': lastYear, from, list } = values;
  const options = { output, json, policy, outline, style, profile, form, lastYear, from };
  return { name, file, ...options, list, jobs };
}
