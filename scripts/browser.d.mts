/** What playwright-core's `launch` needs to start a Chromium. */
export function findBrowser(): Promise<{
  executablePath: string;
  args: string[];
  env?: Record<string, string | undefined>;
}>;
