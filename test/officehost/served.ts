/** One object of the Excel model, as far as it is served. Members are named as in the public API. */
export interface Served {
  /** E.g. `Worksheet`; used in messages. */
  readonly type: string;
  /** Answer to Instantiate. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Navigation properties. */
  readonly children?: Readonly<Record<string, () => Served | null>>;
  /** Methods that answer objects. */
  readonly makers?: Readonly<Record<string, (...args: readonly unknown[]) => Served | null>>;
  /** Methods that answer plain values or nothing. */
  readonly actions?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Collections: the items, and one by its key. */
  readonly items?: () => readonly Served[];
  readonly item?: (key: unknown) => Served;
}

/** An error as Excel reports it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
