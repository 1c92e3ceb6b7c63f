import { XmlScanner } from './xmlScanner';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in transitional and strict files: `worksheet`, `styles`… */
  readonly kind: string;
  /** Part name without a leading slash. */
  readonly target: string;
}

/** Reads a .rels part; external targets are left out. */
export function relationshipsOf(xml: string, source: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next() !== 'end') {
    if (scanner.token !== 'open' || scanner.name !== 'Relationship') continue;
    if (scanner.attribute('TargetMode')?.toLowerCase() === 'external') continue;
    const type = scanner.attribute('Type') ?? '';
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(scanner.attribute('Target') ?? '', source),
    });
  }
  return found;
}

/** Resolves a target, absolute or relative to the part that names it. */
export function resolveTarget(target: string, source: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
