import { type ChangeEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';

interface FilePickerProps {
  /** Read out with the field. */
  readonly label: string;
  /** Endings of the files to choose from; a folder is chosen where left out. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly handle: Ref<{ open(): void }>;
}

/** 选择文件或文件夹 A field that is not seen; a button opens it. */
export function FilePicker({ label, accept, onFiles, handle }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);
  useImperativeHandle(handle, () => ({ open: () => field.current?.click() }), []);
  useEffect(() => {
    if (field.current && accept === undefined) field.current.webkitdirectory = true;
  }, [accept]);
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <input
      ref={field}
      type="file"
      accept={accept}
      aria-label={label}
      className="offscreen"
      tabIndex={-1}
      onChange={pick}
    />
  );
}
