import { UserError } from '../model/userError';
import { parseCommand } from './args';
import { COMMANDS } from './commands';
import { harmless } from './print';
import { USAGE } from './usage';

/** 退出码 As the contract states them. */
const INPUT_UNUSABLE = 2;
const OUR_FAULT = 3;

/** Runs one command. Returns the exit status; every failure is one Chinese line on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(argv);
    if (command === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    return await COMMANDS[command.name](command);
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`${harmless(error.message)}\n`);
      return INPUT_UNUSABLE;
    }
    process.stderr.write('程序内部出错，没有写入任何内容。请把所用的文件和命令反馈给开发者。\n');
    if (process.env.ZIPING_DEBUG)
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    return OUR_FAULT;
  }
}
