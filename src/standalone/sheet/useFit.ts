import { type RefObject, useLayoutEffect, useState } from 'react';

/** The sheet is never shown smaller than this share of its size: it must stay readable. */
const SMALLEST = 0.7;
/** Room that the frame around the sheet takes, in pixels. */
const FRAME = 34;

/** 按宽度缩放 The zoom at which a table of `width` pixels fits its frame, at most 1. */
export function useFit(frame: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => setRoom(box.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [frame]);
  if (room === 0 || width === 0) return 1;
  return Math.max(SMALLEST, Math.min(1, (room - FRAME) / width));
}
