import type { Compiler } from 'webpack';

export function namedIn(html: string): string[];
export function besidePage(
  compiler: Compiler,
  entry: string,
  make: (page: {
    readonly html: string;
    readonly named: string[];
    readonly later: string[];
    readonly read: (name: string) => Buffer | undefined;
  }) => Record<string, string>,
): void;
