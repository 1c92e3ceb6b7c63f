// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ERROR_MESSAGES } from '../../../src/hosts/excel/errorMessages';
import { inExcel, userErrorOf } from '../../../src/hosts/excel/userErrorOf';
import { UserError } from '../../../src/model/userError';
import { edit, open, refusal } from './setup';

const CODES = Object.entries(ERROR_MESSAGES);

/** Every code that the published typings speak of. */
function documentedCodes(): string[] {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const typings = readFileSync(file, 'utf8');
  const excel = typings.slice(typings.search(/^declare namespace Excel \{/m));
  const body = (text: string, start: RegExp) => {
    const from = text.slice(text.search(start));
    return from.slice(0, from.indexOf('}'));
  };
  const enumerated = [...body(excel, /enum ErrorCodes \{/).matchAll(/= "(\w+)"/g)];
  const named = [...body(typings, /class ErrorCodes \{/).matchAll(/static (\w)(\w*): string/g)];
  return [
    ...enumerated.map(([, code = '']) => code),
    ...named.map(([, first = '', rest = '']) => first.toUpperCase() + rest),
  ];
}

describe('the sentences', () => {
  it('cover every documented code, and every one the client itself knows', () => {
    const documented = documentedCodes();
    expect(documented.length).toBeGreaterThan(40);
    expect(documented).toContain('InvalidOperationInCellEditMode');
    expect(documented).toContain('PropertyNotLoaded');
    open();
    const client: Readonly<Record<string, unknown>> = { ...OfficeExtension.ErrorCodes };
    const inherited: Readonly<Record<string, unknown>> = {
      ...Object.getPrototypeOf(OfficeExtension.ErrorCodes),
    };
    const known = Object.values({ ...inherited, ...client }).map(String);
    expect(known.length).toBeGreaterThan(10);
    for (const code of [...documented, ...known])
      expect(Object.keys(ERROR_MESSAGES)).toContain(code);
  });
});

describe('errors of Excel', () => {
  it.each(CODES)('%s tells a person what to do', async (code, told) => {
    const { office, host } = open();
    // Reading goes back to smaller steps once.
    office.failNext(code, code);
    const error = await refusal(host.read());
    expect(error.code).toBe(told.code);
    expect(error.message).toBe(told.message);
    expect(told.message).toMatch(/^[^a-z]*(Excel|Esc|\.xlsx|[^a-z])*。$/);
    expect(told.message).toMatch(/请/);
  });

  it('that nobody knows still give a sentence', async () => {
    const { office, host } = open();
    office.failNext('toString', 'toString');
    expect((await refusal(host.read())).message).toMatch(/请再试一次/);
    expect(userErrorOf('just text').code).toBe('host');
    expect(userErrorOf(null).code).toBe('host');
  });

  it('of ours pass unchanged', () => {
    const ours = new UserError('protected', '工作表受保护。');
    expect(userErrorOf(ours)).toBe(ours);
  });

  it('while writing leave the sheet as it was, and the next try works', async () => {
    const { office, host } = open();
    await host.read();
    const before = office.book.cells();
    office.failNext('InvalidOperationInCellEditMode');
    const error = await refusal(host.write([edit('H12', 15)]));
    expect(error.message).toContain('回车');
    expect(office.book.cells()).toEqual(before);
    await host.write([edit('H12', 15)]);
    expect(office.book.cells()).toMatchObject({ '自评表!H12': 15 });
  });

  it('a single failure while reading is got over', async () => {
    const { office, host } = open();
    office.failNext('ResponsePayloadSizeLimitExceeded');
    expect((await host.read()).grids).toHaveLength(1);
  });
});

describe('without Excel', () => {
  it('the adapter says where to open the pane', async () => {
    const client = Excel;
    Reflect.deleteProperty(globalThis, 'Excel');
    try {
      const error = await refusal(inExcel(async () => 1));
      expect(error.message).toContain('绩效自评');
    } finally {
      Reflect.set(globalThis, 'Excel', client);
    }
  });
});
