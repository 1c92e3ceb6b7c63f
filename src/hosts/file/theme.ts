import { elementsOf } from './xmlTree';

/** The order in which styles count theme colours. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Theme colours as `#RRGGBB`. Throws `UserError` (damaged). */
export function readTheme(xml: string, part: string): string[] {
  const scheme = elementsOf(xml, part, 'theme').child('themeElements')?.child('clrScheme');
  return ORDER.map((name) => {
    const color = scheme?.child(name)?.children[0];
    const rgb = color?.get('lastClr') ?? color?.get('val') ?? '';
    const fallback = name.startsWith('lt') ? '#FFFFFF' : '#000000';
    return /^[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : fallback;
  });
}
