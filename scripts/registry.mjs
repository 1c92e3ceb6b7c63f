import { writeFile } from 'node:fs/promises';

const WEF = 'HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF';
/** Names our catalogue; any GUID will do as long as it stays. */
const CATALOGUE = '{91ee0475-e7a6-45b2-b881-9d8b167905bc}';

/** Lines that trust a shared folder as a catalogue of add-ins, e.g. `\\server\share`. */
export function trustFolder(share) {
  const key = `${WEF}\\TrustedCatalogs\\${CATALOGUE}`;
  return [`[${key}]`, value('Id', CATALOGUE), value('Url', share), '"Flags"=dword:00000001'];
}

export const trustNoFolder = () => [`[-${WEF}\\TrustedCatalogs\\${CATALOGUE}]`];

/** Lines that load a manifest from the disk, as developers do. `id` is that of the manifest. */
export function loadManifest(id, path) {
  return [`[${WEF}\\Developer]`, value(id, path)];
}

export const loadNoManifest = (id) => [`[${WEF}\\Developer]`, `"${id}"=-`];

const value = (name, text) => `"${name}"="${text.replaceAll('\\', '\\\\')}"`;

/** Writes a .reg file in the encoding that Windows itself uses. */
export async function writeRegistry(file, lines) {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');
  await writeFile(file, Buffer.from(`\ufeff${text}`, 'utf16le'));
}
