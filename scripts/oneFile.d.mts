import type { Compiler } from 'webpack';

export function oneFile(page: {
  readonly html: string;
  readonly later: readonly string[];
  readonly read: (name: string) => Buffer | undefined;
}): string;
export function inlineScript(text: string, name?: string): string;
export class OneFile {
  constructor(options: { readonly entry: string; readonly file: string });
  apply(compiler: Compiler): void;
}
