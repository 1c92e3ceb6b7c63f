import type { Compiler } from 'webpack';

export function serviceWorkerOf(
  names: readonly string[],
  read: (name: string) => Uint8Array | undefined,
): string;
export class ServiceWorker {
  constructor(options: { readonly entry: string; readonly file: string });
  apply(compiler: Compiler): void;
}
