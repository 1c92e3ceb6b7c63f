import fc from 'fast-check';
import { putTogether, takenApart } from './entries';
import { spoilBytes } from './spoilBytes';
import { spoilEntries } from './spoilEntries';
import { spoilXml } from './spoilXml';

/** Some good files, each spoilt in some way: as bytes, as an archive, as XML, or in several ways. */
export function spoilt(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const pieces = files.map(takenApart);
  const spoilPieces = fc.oneof(
    { weight: 2, arbitrary: spoilEntries },
    { weight: 3, arbitrary: spoilXml },
  );
  const archives = fc
    .tuple(fc.constantFrom(...pieces), fc.array(spoilPieces, { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => putTogether(changes.reduce((done, each) => each(done), whole)));
  const bytes = fc
    .tuple(fc.constantFrom(...files), spoilBytes)
    .map(([whole, spoil]) => spoil(whole));
  return fc.oneof({ weight: 3, arbitrary: archives }, { weight: 1, arbitrary: bytes });
}
