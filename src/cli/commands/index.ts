import type { Command, CommandName } from '../args';
import { batch } from './batch';
import { check } from './check';
import { draft } from './draft';
import { material } from './material';
import { proof } from './proof';
import { read } from './read';
import { record } from './record';
import { report } from './report';
import { score } from './score';

/** Each command returns its exit status. */
export const COMMANDS: Readonly<Record<CommandName, (command: Command) => Promise<number>>> = {
  read,
  check,
  score,
  report,
  draft,
  material,
  record,
  proof,
  batch,
};
