type Heard = (event: Excel.WorksheetChangedEventArgs) => void;
type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function register(heard: Heard): Promise<Registration> {
  return await Excel.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (event) => heard(event));
    await context.sync();
    return registration;
  });
}

async function unregister(registration: Registration): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

/** Tells listeners of changes in all sheets (ExcelApi 1.9), with one handler in Excel while there are any. */
export class ChangeFeed {
  private readonly listeners = new Set<() => void>();
  private registered: Promise<Registration | null> | null = null;

  /** `counts` is asked once for every event and says whether listeners are told. */
  constructor(private readonly counts: (event: Excel.WorksheetChangedEventArgs) => boolean) {}

  /** Returns the way to stop. */
  add(listener: () => void): () => void {
    // A wrapper, so that the same function may be given twice.
    const entry = () => listener();
    this.listeners.add(entry);
    // Without events Excel still works: the next reading shows the changes.
    this.registered ??= register((event) => this.hear(event)).catch(() => null);
    return () => {
      this.listeners.delete(entry);
      if (this.listeners.size === 0) this.stop();
    };
  }

  private stop(): void {
    const ending = this.registered;
    this.registered = null;
    void ending
      ?.then((registration) => (registration === null ? undefined : unregister(registration)))
      .catch(() => undefined);
  }

  private hear(event: Excel.WorksheetChangedEventArgs): void {
    if (!this.counts(event)) return;
    for (const listener of this.listeners) listener();
  }
}
