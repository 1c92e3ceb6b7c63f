/** What a stand-in answers for one object of WPS: properties to read, to set, methods. */
export interface Members {
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}

/** How a call fails: before it does anything, or after it did. */
export type Fault = 'before' | 'after';

/** The way between the page and WPS: counts what is asked, breaks off where a test wants it, knows nothing unserved. */
export class Line {
  /** `Range.Value2 =`, in order. */
  readonly calls: string[] = [];
  /** Members asked for and not served: must stay empty. */
  readonly gaps: string[] = [];
  private breaks: { at: number; fault: Fault; lasting: boolean } | null = null;

  /** The k-th call from now fails, counted from 1; all later ones too where that is `lasting`. */
  failAt(k: number, fault: Fault = 'before', lasting = false): void {
    this.breaks = { at: this.calls.length + k, fault, lasting };
  }

  mend(): void {
    this.breaks = null;
  }

  pass<T>(name: string, step: () => T): T {
    this.calls.push(name);
    const { breaks } = this;
    const now = this.calls.length;
    const hit = breaks && (breaks.at === now || (breaks.lasting && now > breaks.at));
    if (!hit) return step();
    // Anything may be thrown over there.
    if (breaks.fault === 'after') step();
    throw `WPS: ${name} failed`;
  }

  gap(name: string): never {
    this.gaps.push(name);
    throw new Error(`the stand-in does not serve ${name}`);
  }
}

/** An object of WPS: every access passes the line. */
export function served(line: Line, type: string, members: Members): object {
  const { get = {}, set = {}, call = {} } = members;
  const known = (name: string) => Object.hasOwn(get, name) || Object.hasOwn(call, name);
  return new Proxy(
    {},
    {
      has: (_, name) => typeof name === 'string' && known(name),
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        const full = `${type}.${name}`;
        const reader = get[name];
        if (reader) return line.pass(full, reader);
        const method = call[name];
        if (!method) return line.gap(full);
        return (...args: readonly unknown[]) => line.pass(`${full}()`, () => method(...args));
      },
      set: (_, name, value) => {
        const full = `${type}.${String(name)} =`;
        const setter = typeof name === 'string' ? set[name] : undefined;
        if (!setter) return line.gap(full);
        line.pass(full, () => setter(value));
        return true;
      },
    },
  );
}
