/**
 * What the code uses and an older Chromium, inside WPS or of somebody's browser, may not have. First import of a page:
 * it must run before anything else. Each stands in only where there is none.
 */
function provide(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

/** Holds on to what it refers to: nothing is lost, and nothing is freed. */
class StrongRef<T extends object> {
  constructor(private readonly target: T) {}

  deref(): T {
    return this.target;
  }
}

provide(window, 'globalThis', window);
provide(window, 'WeakRef', StrongRef);
provide(window, 'queueMicrotask', (step: () => void) => void Promise.resolve().then(step));
provide(window, 'reportError', (error: unknown) => {
  setTimeout(() => {
    throw error;
  });
});
provide(Promise, 'allSettled', (steps: Iterable<unknown>) =>
  Promise.all(
    Array.from(steps, (step) =>
      Promise.resolve(step).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  ),
);
provide(Array.prototype, 'at', at);
provide(String.prototype, 'at', at);
provide(Uint8Array.prototype, 'at', at);
provide(Array.prototype, 'flat', function flat(this: unknown[], depth = 1): unknown[] {
  return this.reduce<unknown[]>((all, one) => {
    const inner = Array.isArray(one) && depth > 0;
    all.push(...(inner ? flat.call(one, depth - 1) : [one]));
    return all;
  }, []);
});
provide(
  Array.prototype,
  'flatMap',
  function flatMap(this: unknown[], step: (one: unknown, index: number) => unknown): unknown[] {
    const all: unknown[] = [];
    this.forEach((one, index) => {
      const made = step(one, index);
      if (Array.isArray(made)) all.push(...made);
      else all.push(made);
    });
    return all;
  },
);
provide(
  Array.prototype,
  'findLast',
  function findLast(this: unknown[], test: (one: unknown) => boolean) {
    return [...this].reverse().find(test);
  },
);
provide(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
  const made: Record<string, unknown> = {};
  for (const [name, value] of entries) made[name] = value;
  return made;
});
provide(
  Object,
  'hasOwn',
  (owner: object, name: string) => Reflect.getOwnPropertyDescriptor(owner, name) !== undefined,
);
provide(
  String.prototype,
  'matchAll',
  function* matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
    const search = new RegExp(pattern.source, pattern.flags);
    search.lastIndex = pattern.lastIndex;
    for (let found = search.exec(this); found; found = search.exec(this)) {
      if (found[0] === '') search.lastIndex++;
      yield found;
    }
  },
);
provide(
  String.prototype,
  'replaceAll',
  function replaceAll(this: string, from: string | RegExp, to: string): string {
    const literal = /[\\^$.*+?()[\]{}|/-]/g;
    const all = typeof from === 'string' ? new RegExp(from.replace(literal, '\\$&'), 'g') : from;
    return this.replace(all, to);
  },
);
