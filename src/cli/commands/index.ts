import type { Command, CommandName } from '../args';
import { check } from './check';
import { draft } from './draft';
import { read } from './read';
import { report } from './report';
import { score } from './score';

/** Each command returns its exit status. */
export const COMMANDS: Readonly<Record<CommandName, (command: Command) => Promise<number>>> = {
  read,
  check,
  score,
  report,
  draft,
};
