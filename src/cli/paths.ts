import path from 'node:path';

/** The folder the user stands in; `npm run` itself changes to the package's folder. */
function userFolder(): string {
  const throughNpm = process.env.npm_lifecycle_event === 'ziping';
  return (throughNpm && process.env.INIT_CWD) || process.cwd();
}

/** Absolute path of a path as the user typed it. */
export function userPath(typed: string): string {
  return path.resolve(userFolder(), typed);
}
