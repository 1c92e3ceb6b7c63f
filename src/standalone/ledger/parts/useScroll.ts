import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where a frame is scrolled to and how high it is, in pixels. */
export function useScroll(frame: RefObject<HTMLElement | null>): { top: number; room: number } {
  const [scroll, setScroll] = useState({ top: 0, room: 0 });
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    let last = 0;
    const measure = () => {
      // While the frame is hidden it has no height and says it is at its top.
      if (box.clientHeight === 0) return;
      last = box.scrollTop;
      setScroll({ top: last, room: box.clientHeight });
    };
    const shown = () => {
      if (box.clientHeight > 0 && box.scrollTop !== last) box.scrollTop = last;
      measure();
    };
    measure();
    const observer = new ResizeObserver(shown);
    observer.observe(box);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measure);
    };
  }, [frame]);
  return scroll;
}
