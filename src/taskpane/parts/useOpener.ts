import { useRef, useState } from 'react';

/** A button that opens something below it and takes the focus back when that is closed. */
export function useOpener() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return { open, button, toggle: () => setOpen(!open), close };
}
