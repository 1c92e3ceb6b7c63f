export type Core = typeof import('../core');
export type PaperMaker = typeof import('../paper');
type WordMaker = typeof import('../word');
type FileOpener = typeof import('../files');
type ProofReading = typeof import('../proof/chunk');

/** The chunks that are fetched when first needed. */
export interface Rooms {
  core(): Promise<Core>;
  paper(): Promise<PaperMaker>;
  word(): Promise<WordMaker>;
  files(): Promise<FileOpener>;
  proof(): Promise<ProofReading>;
}
