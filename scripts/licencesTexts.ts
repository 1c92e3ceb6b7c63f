import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lockedPackages } from './licencesLock';
import { OWN, type Shipped } from './licencesShares';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NAME = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The licence text that a package brings with it; null where it brings none. */
function textOf(place: string): string | null {
  const folder = `${ROOT}${place}`;
  const name = existsSync(folder) ? readdirSync(folder).find((one) => NAME.test(one)) : undefined;
  if (name === undefined) return null;
  return readFileSync(`${folder}/${name}`, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** The notices that must travel with the pages: each text once, with the packages it is of. */
export function noticesText(shipped: readonly Shipped[]): string {
  const names = new Set(shipped.flatMap(({ packages }) => [...packages.keys()]));
  names.delete(OWN);
  const byText = new Map<string, string[]>();
  for (const { place, name, version, licence } of lockedPackages()) {
    if (!names.has(name) || place !== `node_modules/${name}`) continue;
    const text = textOf(place) ?? `${licence}（该组件没有附许可文本）`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}
