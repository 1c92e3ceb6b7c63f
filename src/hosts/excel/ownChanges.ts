const WHOLE_SHEET = '*';
const key = (sheetId: string, address: string) => `${sheetId}!${address}`;

/** What an event tells of where it comes from; `triggerSource` only from ExcelApi 1.14 on. */
type Origin = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'source'> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, 'triggerSource'>>;

/** Which change events are echoes of our own writes. */
export class OwnChanges {
  private readonly expected = new Set<string>();

  expect(sheetId: string, address: string): void {
    this.expected.add(key(sheetId, address));
  }

  expectSheet(sheetId: string): void {
    this.expect(sheetId, WHOLE_SHEET);
  }

  /** Echoes come before the answer to a later read; what has not come by then never will. */
  clear(): void {
    this.expected.clear();
  }

  /** Excel itself tells from ExcelApi 1.14 on; before that an event is ours if it names a place just written. */
  includes(event: Origin): boolean {
    const trigger: string | undefined = event.triggerSource;
    if (trigger) return trigger === 'ThisLocalAddin';
    if (event.source === 'Remote') return false;
    return (
      this.expected.has(key(event.worksheetId, WHOLE_SHEET)) ||
      this.expected.delete(key(event.worksheetId, event.address))
    );
  }
}
