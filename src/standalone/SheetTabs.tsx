interface SheetTabsProps {
  readonly names: readonly string[];
  readonly active: string;
  readonly onOpen: (name: string) => void;
}

/** 工作表标签 */
export function SheetTabs({ names, active, onOpen }: SheetTabsProps) {
  return (
    <div className="tabs" role="tablist" aria-label="工作表">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          onClick={() => onOpen(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
