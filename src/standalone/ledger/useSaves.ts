import { PLACES } from '../../batch';
import type { Ledger } from '../../ledger';
import { DOCX, download, TEXT, XLSX } from '../../taskpane/browser/download';
import { toText } from '../../write/toText';
import type { Desk } from '../useDesk';
import type { Run } from './reading/run';
import { type Letter, ledgerBook, ledgerJson } from './saves';

/** 保存 What can be taken away from a ledger. */
export function useSaves(run: Run, ledger: Ledger, { tell, saved }: Pick<Desk, 'tell' | 'saved'>) {
  const save = async (name: string, type: string, make: () => Uint8Array | Promise<Uint8Array>) => {
    try {
      download(await make(), name, type);
      saved(name);
    } catch (error) {
      tell(error, `保存${name}`);
    }
  };
  return {
    book: () => save(PLACES.book, XLSX, () => ledgerBook(run, ledger)),
    json: () => save(PLACES.data, 'application/json', () => ledgerJson(run, ledger)),
    letter: ({ name, report }: Letter, kind: 'word' | 'text') =>
      kind === 'text'
        ? save(`${PLACES.letters}-${name}.txt`, TEXT, () =>
            new TextEncoder().encode(toText([report])),
          )
        : save(`${PLACES.letters}-${name}.docx`, DOCX, async () => {
            const { toDocx } = await import(/* webpackChunkName: "word" */ '../../taskpane/word');
            return await toDocx([report]);
          }),
  };
}
