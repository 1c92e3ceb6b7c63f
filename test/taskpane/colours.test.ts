import { readFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { expect, it } from 'vitest';
import { filesBelow } from '../security/sources';

/** What a row or a card may have behind its words: as it lies there, pointed at, chosen, asked about. */
const GROUNDS = [
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground1Selected',
  'colorNeutralBackground2',
  'colorStatusWarningBackground1',
] as const;
const THEMES = { light: webLightTheme, dark: webDarkTheme };

/** The colours of danger that style sheets give to words on a ground not their own. */
function coloursOfDanger(): string[] {
  const sheets = filesBelow('src').filter((file) => file.endsWith('.css'));
  const rules = sheets.flatMap((file) => readFileSync(file, 'utf8').match(/\{[^{}]*\}/g) ?? []);
  const names = rules
    .filter((rule) => !/\bbackground/.test(rule))
    .map((rule) => /[\s;{]color: var\(--(color(?:StatusDanger|PaletteRed)\w+)\)/.exec(rule)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

it('words that tell of a fault keep 4.5 : 1 on all they may stand on, light and dark', () => {
  const names = coloursOfDanger();
  expect(names).not.toEqual([]);
  const faint = names.flatMap((name) =>
    Object.entries(THEMES).flatMap(([theme, colours]) =>
      GROUNDS.filter((ground) => contrast(colourOf(colours, name), colours[ground]) < 4.5).map(
        (ground) => `${name} on ${ground}, ${theme}`,
      ),
    ),
  );
  expect(faint).toEqual([]);
});

const colourOf = (theme: object, name: string): string => String(Reflect.get(theme, name));

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The relative luminance of `#rgb` or `#rrggbb`. */
function light(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
