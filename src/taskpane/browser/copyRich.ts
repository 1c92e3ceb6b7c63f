/**
 * Copies rich and plain text. The synchronous way first, which Excel on the web allows; then the asynchronous
 * clipboard. False where both were refused: the caller shows the text to be copied by hand.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  if (copyNow(html, text)) return true;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function copyNow(html: string, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  // Browsers copy only where something is selected.
  const anchor = document.createElement('textarea');
  anchor.className = 'offscreen';
  anchor.value = ' ';
  const focused = document.activeElement;
  document.body.append(anchor);
  anchor.select();
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
    anchor.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
