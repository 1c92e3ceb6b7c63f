export type Core = typeof import('../core');
type PaperMaker = typeof import('../paper');
type WordMaker = typeof import('../word');

/** The chunks that are fetched when first needed. */
export interface Rooms {
  core(): Promise<Core>;
  paper(): Promise<PaperMaker>;
  word(): Promise<WordMaker>;
}
