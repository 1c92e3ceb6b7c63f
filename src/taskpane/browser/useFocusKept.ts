import { useEffect, useRef } from 'react';

/**
 * When a screen goes away together with the button that had the focus, the next screen takes the focus: people at the
 * keyboard or with a screen reader stay where the work goes on.
 */
export function useFocusKept(screen: unknown) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement && document.activeElement !== document.body) return;
    frame.current?.querySelector<HTMLElement>('.screen')?.focus({ preventScroll: true });
  }, [screen]);
  return frame;
}
