import path from 'node:path';
import { UserError } from '../../model/userError';

/** The ending of an output's name, one of `endings`. Throws `UserError` (`usage`). */
export function requireEnding<Ending extends string>(
  output: string,
  endings: readonly Ending[],
): Ending {
  const ending = endings.find((candidate) => candidate === path.extname(output).toLowerCase());
  if (ending) return ending;
  throw new UserError('usage', `输出文件名应以 ${endings.join('、')} 结尾，现为：${output}。`);
}
