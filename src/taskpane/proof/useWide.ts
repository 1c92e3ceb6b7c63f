import { type RefObject, useEffect, useState } from 'react';

/** From here on findings stand beside the text, in CSS pixels. */
const WIDE = 700;

/** True while an element is wide enough for two columns. */
export function useWide(element: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWide(box.clientWidth >= WIDE));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}
