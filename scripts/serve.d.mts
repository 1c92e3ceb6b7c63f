export function fileOf(root: string, address: string): string | null;
export function serve(
  root: string,
  port: number,
  tries?: number,
): Promise<{ port: number; close: () => Promise<void> }>;
