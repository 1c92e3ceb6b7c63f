import { useEffect, useRef } from 'react';

/**
 * When a button that had the focus goes away with what it stood in, the screen takes the focus: people at the keyboard
 * or with a screen reader stay where the work goes on. Focus outside the page, as in the sheet, is never taken.
 */
export function useFocusKept(state: unknown) {
  const frame = useRef<HTMLDivElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const enter = () => {
      within.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node) within.current = box.contains(relatedTarget);
    };
    box.addEventListener('focusin', enter);
    box.addEventListener('focusout', leave);
    return () => {
      box.removeEventListener('focusin', enter);
      box.removeEventListener('focusout', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changed may have taken the focus with it
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!within.current || !lost || !document.hasFocus()) return;
    frame.current?.querySelector<HTMLElement>('.screen')?.focus({ preventScroll: true });
  }, [state]);
  return frame;
}
