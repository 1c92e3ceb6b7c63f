import { progressText } from '../../batch';

/** 两次报告进度之间至少隔多久，毫秒 */
const EVERY = { terminal: 100, log: 5000 } as const;

/** 进度 How far a run has come, on standard error: one line that changes in a terminal, else a line every few seconds. */
export class Progress {
  private readonly start = performance.now();
  private last = 0;
  private done = 0;
  private readonly terminal = process.stderr.isTTY === true;

  constructor(private readonly total: number) {}

  /** So many more files are done. */
  add(files: number): void {
    this.done += files;
    const now = performance.now();
    if (now - this.last < (this.terminal ? EVERY.terminal : EVERY.log)) return;
    if (this.last === 0 && !this.terminal) {
      this.last = now;
      return;
    }
    this.last = now;
    this.show(now);
  }

  /** Takes the changing line away. */
  end(): void {
    if (this.terminal) process.stderr.write('\r\x1b[K');
  }

  private show(now: number): void {
    const text = progressText(this.done, this.total, now - this.start);
    process.stderr.write(this.terminal ? `\r\x1b[K${text}` : `${text}\n`);
  }
}
