import type { WpsApplication, WpsSheet } from './members';

/** Deletes sheets without asking the person. Throws whatever WPS throws. */
export function deleteSheets(application: WpsApplication, sheets: readonly WpsSheet[]): void {
  const asks = application.DisplayAlerts;
  const askAgain = () => {
    application.DisplayAlerts = asks;
  };
  try {
    application.DisplayAlerts = false;
    for (const sheet of sheets) sheet.Delete();
  } finally {
    try {
      askAgain();
    } catch {
      askAgain();
    }
  }
}
