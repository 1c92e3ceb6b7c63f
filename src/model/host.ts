import type { Edit, Restored, Undo } from './edit';
import type { CellRef, Workbook } from './grid';

/** 标注 A cell and the background it gets until marks are taken back. */
export interface Mark {
  readonly cell: CellRef;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** 新工作表的版式 How an added sheet looks. */
export interface AddedLayout {
  /** Column widths in characters (a Chinese one counts two), one a column; those left out are the host's choice. */
  readonly widths?: readonly number[];
  /** True where the first row is a header: bold, shaded, always in view. */
  readonly header?: boolean;
}

/**
 * 宿主 Where a workbook lives. The only impure thing in the program: everything else runs against the memory host.
 * Every method rejects with a `UserError` whose message a user can act on.
 */
export interface Host {
  /** Reads every sheet, and the text last remembered, in one round trip. */
  read(): Promise<Workbook>;
  /**
   * Writes all edits, or none; resolves to what takes them back. Refuses (code `protected`, naming the sheet) where a
   * sheet is protected, `formula-cell` where a cell holds a formula; with `ChangedCells`, naming every cell, where
   * cells no longer hold `before`. `UnsureWrite` where a host fails in such a way that nobody knows what was written.
   */
  write(edits: readonly Edit[]): Promise<Undo>;
  /**
   * 撤销 Gives the cells of a write of this host their former values and number formats back, all or none; backgrounds
   * are not touched. Cells that a person changed since are left alone and told. Refuses (code `protected`, naming the
   * sheet); `UnsureWrite` as `write` does, to be restored once more.
   */
  restore(undo: Undo): Promise<Restored>;
  /** 留痕 The text last kept by `keepTrail`; null where there is none, or none that can be read. */
  readTrail(): Promise<string | null>;
  /**
   * Keeps a text in the workbook, next to the memo, in place of the former one, which `update` is given as it stands at
   * that moment. The same text again changes nothing; protected sheets do not stand in the way. Refuses (code
   * `output`) more than 200,000 characters.
   */
  keepTrail(update: (kept: string | null) => string): Promise<void>;
  /** Adds a sheet of text lines; returns the name it was given (`name`, or `name2`… where that is taken). */
  addSheet(
    name: string,
    rows: readonly (readonly string[])[],
    layout?: AddedLayout,
  ): Promise<string>;
  /**
   * 撤回新表 Takes away a sheet that `addSheet` added, while it still holds just those lines. False, and nothing is done,
   * where there is none, where a person changed it, or where a formula elsewhere speaks of it. Refuses (code
   * `protected`) where the structure of the workbook is protected.
   */
  removeSheet(name: string, rows: readonly (readonly string[])[]): Promise<boolean>;
  /**
   * Keeps a small text (JSON) in the workbook itself, in place of the former one; `read` delivers it as `memo`. The
   * same text again changes nothing; protected sheets do not stand in the way. What XML cannot hold is kept as
   * `\uXXXX`, line ends as line feeds. Refuses (code `output`) more than 200,000 characters.
   */
  remember(memo: string): Promise<void>;
  /**
   * Gives cells a background, all or none, in place of all former marks; those not marked again get back what they had.
   * A merged area is marked through its top-left cell; of two marks of one cell the last counts. What was there before
   * is kept in the workbook, so that any later session, in any host, can take marks back. A gradient, which not every
   * host could restore, is left unmarked. Conditional formats stay, and show above a mark. Marks do not follow cells
   * that a person moves, nor sheets that are renamed. Refuses (code `protected`, naming the sheet) where a sheet that
   * would change is protected, `not-found` where there is no such cell, `output` where there are far too many.
   */
  mark(marks: readonly Mark[]): Promise<void>;
  /**
   * Gives every marked cell its former background back; nothing else of the cell changes, and a background that a
   * person gave meanwhile stays. Nothing happens where nothing is marked. Refuses (code `protected`) as `mark` does.
   */
  unmark(): Promise<void>;
  /** Shows and selects a cell. */
  select(cell: CellRef): Promise<void>;
  /** Calls back after a person changed cells; returns the way to stop it. */
  onChange(listener: () => void): () => void;
}
