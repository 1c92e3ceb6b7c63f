import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does, in a folder of one's own choice. */
export function ziping(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'src/cli/ziping.mjs'), ...args], {
      cwd,
    });
    const chunks = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      chunks.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      chunks.err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...chunks }));
  });
}
