import { wpsApplication } from './application';
import type { SheetChange } from './members';

/** Tells listeners of changes in all sheets, with one handler in WPS while there are any. */
export class ChangeFeed {
  private readonly listeners = new Set<() => void>();
  private readonly handler: SheetChange = (sheet, range) => {
    if (!this.counts(sheet, range)) return;
    for (const listener of this.listeners) listener();
  };

  /** `counts` is asked once for every change and says whether listeners are told. */
  constructor(private readonly counts: (sheet: object, range: object) => boolean) {}

  /** Returns the way to stop. Without events WPS still works: the next reading shows the changes. */
  add(listener: () => void): () => void {
    // A wrapper, so that the same function may be given twice.
    const entry = () => listener();
    if (this.listeners.size === 0) this.tell('AddApiEventListener');
    this.listeners.add(entry);
    return () => {
      if (this.listeners.delete(entry) && this.listeners.size === 0) {
        this.tell('RemoveApiEventListener');
      }
    };
  }

  private tell(step: 'AddApiEventListener' | 'RemoveApiEventListener'): void {
    try {
      wpsApplication()?.ApiEvent[step]('SheetChange', this.handler);
    } catch {
      // An old WPS may not know the event.
    }
  }
}
