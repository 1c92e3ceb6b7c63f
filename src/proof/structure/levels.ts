import type { NumberMark } from '../text/numbering';
import type { Heading } from './heading';

/** A heading at its paragraph. */
export interface Opened extends Heading {
  readonly paragraph: number;
}

/** 1、概况 … 二、实现情况: the first heading is meant to be 一、. */
function isMeantAsFirst(opened: readonly Opened[]): boolean {
  const [first] = opened;
  const top = opened.find(({ level }) => level === 1);
  return first?.mark?.ordinal === 1 && top?.mark?.ordinal === 2;
}

/** （一） below （二）: numbers of one style that start again belong to the heading above. */
class Restart {
  private outer = 0;
  private inner = 0;

  close(): void {
    this.outer = 0;
    this.inner = 0;
  }

  /** True where this number counts inside the heading that stands open. */
  isInner({ ordinal }: NumberMark): boolean {
    const restarts = ordinal === 1 && this.outer > 0;
    const goesOn = ordinal === this.inner + 1 && ordinal !== this.outer + 1;
    if (restarts || goesOn) {
      this.inner = ordinal;
      return true;
    }
    this.outer = ordinal;
    this.inner = 0;
    return false;
  }
}

/** The headings, each with its level, 1–4. Unnumbered ones stand one below the numbered one above them. */
export function levelled(opened: readonly Opened[]): (Opened & { readonly level: number })[] {
  const firstIsTop = isMeantAsFirst(opened);
  const restart = new Restart();
  let above = 0;
  const levelOf = ({ level, mark }: Opened, index: number): number => {
    if (level === null) return Math.min(4, above + 1);
    above = index === 0 && firstIsTop ? 1 : level;
    if (above === 1) restart.close();
    if (mark?.style === 'chineseParen' && restart.isInner(mark)) above += 1;
    return above;
  };
  return opened.map((heading, index) => ({ ...heading, level: levelOf(heading, index) }));
}
