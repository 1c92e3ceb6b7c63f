import type { Book, Sheet } from './book';

/** What objects need from the host besides the book. */
export interface Surroundings {
  readonly book: Book;
  /** A write by the add-in came through. */
  changed(sheet: Sheet, address: string): void;
  /** Handlers registered for worksheets.onChanged, up or down. */
  registered(by: 1 | -1): void;
  /** Formats set by the add-in, for tests to look at. */
  formatted(sheet: Sheet, address: string, property: string, value: unknown): void;
}
