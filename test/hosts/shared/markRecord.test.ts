import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasColour, type KeptFill, NO_FILL, sameFill } from '../../../src/hosts/shared/keptFill';
import { type KeptMark, marksOf, marksText, TRACES } from '../../../src/hosts/shared/markRecord';
import { MARKS, readTextXml, textXml } from '../../../src/hosts/shared/textXml';

const rgb = fc.constantFrom('#FFC7CE', '#123456', '#FFFFFF');
const source = fc.record(
  {
    rgb: fc.constant('FF123456'),
    theme: fc.constantFrom('0', '4'),
    tint: fc.constantFrom('-0.5', '0.39997558519241921', '1E-3'),
    indexed: fc.constant('64'),
    auto: fc.constantFrom('1', 'true'),
  },
  { requiredKeys: [] },
);
const colour = fc.record({ rgb: fc.option(rgb), source }, { requiredKeys: ['rgb'] });
const fill: fc.Arbitrary<KeptFill> = fc.oneof(
  fc.constant(NO_FILL),
  fc.record({
    pattern: fc.constantFrom('solid', 'gray125', 'lightGray'),
    fore: fc.option(colour),
    back: fc.option(colour),
  }),
);
const mark = fc.record(
  {
    sheet: fc.constantFrom('自评表', '<a>&', '__proto__', 'a!b', '\uD83D\uDE00'),
    address: fc.constantFrom('A1', 'H12', 'ZZ400', 'B2'),
    colour: rgb,
    fill,
    file: fc.record({ style: fc.nat(500), trace: fc.constantFrom(...TRACES) }),
  },
  { requiredKeys: ['sheet', 'address', 'colour', 'fill'] },
);
const marks = fc.uniqueArray(mark, {
  selector: (one) => `${one.address} ${one.sheet}`,
  maxLength: 12,
});
const placeOf = (one: KeptMark) => `${one.sheet} ${one.address}`;
const sorted = (list: readonly KeptMark[]) =>
  [...list].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

describe('the record of marks', () => {
  it('comes back from XML as it went in', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const text = readTextXml(MARKS, textXml(MARKS, marksText(list)))?.text ?? null;
        expect(sorted(marksOf(text))).toEqual(sorted(list));
      }),
      { numRuns: 1000 },
    );
  });

  it('of any text whatever does no harm', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.string(), (fills, cells, text) => {
        marksOf(text);
        marksOf(`{"version":1,"fills":${fills},"cells":${cells}}`);
        marksOf(
          `{"version":1,"fills":[["none",null,null]],"cells":[["a",${cells}],["a",[${cells}]]]}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('holds each cell once, with what was said last', () => {
    const one: KeptMark = { sheet: 'a', address: 'A1', colour: '#FFC7CE', fill: NO_FILL };
    expect(marksOf(marksText([one, { ...one, colour: '#123456' }]))).toEqual([
      { ...one, colour: '#123456' },
    ]);
  });

  it('is not read from another version, or from markup in a colour', () => {
    expect(
      marksOf('{"version":2,"fills":[["none"]],"cells":[["a",[["A1","#FFC7CE",0]]]]}'),
    ).toEqual([]);
    const bad =
      '{"version":1,"fills":[["solid",["#123456",{"rgb":"\\"><x"}],null]],"cells":[["a",[["A1","#FFC7CE",0]]]]}';
    expect(marksOf(bad)[0]?.fill.fore).toEqual({ rgb: '#123456' });
  });

  it('holds thousands of cells, and says so where there are too many', () => {
    const many = (count: number): KeptMark[] =>
      Array.from({ length: count }, (_, n) => {
        return { sheet: '自评表', address: `H${n + 1}`, colour: '#FFC7CE', fill: NO_FILL };
      });
    expect(marksOf(marksText(many(5000)))).toHaveLength(5000);
    expect(() => marksText(many(20_000))).toThrow(/过多.*。$/);
  });
});

describe('two backgrounds', () => {
  const solid = (shown: string, theme?: string): KeptFill => ({
    pattern: 'solid',
    fore: theme === undefined ? { rgb: shown } : { rgb: shown, source: { theme } },
    back: null,
  });

  it('are the same by what is written where both say it, else by what is shown', () => {
    expect(sameFill(solid('#123456'), solid('#123456', '4'))).toBe(true);
    expect(sameFill(solid('#123456', '5'), solid('#123456', '4'))).toBe(false);
    expect(sameFill(solid('#123456'), solid('#123457'))).toBe(false);
    expect(sameFill(solid('#FFFFFF'), NO_FILL)).toBe(false);
  });

  it('are ours by colour alone', () => {
    expect(hasColour(solid('#FFC7CE', '4'), '#ffc7ce')).toBe(true);
    expect(hasColour({ ...solid('#FFC7CE'), pattern: 'gray125' }, '#FFC7CE')).toBe(false);
    expect(hasColour(null, '#FFC7CE')).toBe(false);
  });
});
