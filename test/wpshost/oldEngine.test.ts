import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const FILE = new URL('../../src/taskpane/browser/oldEngine.ts', import.meta.url);
const CODE = transformSync(readFileSync(FILE, 'utf8'), { loader: 'ts', target: 'es2017' }).code;
const MISSING = [
  'Array.prototype.at',
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Array.prototype.findLast',
  'String.prototype.at',
  'String.prototype.matchAll',
  'String.prototype.replaceAll',
  'Object.fromEntries',
  'Object.hasOwn',
  'Promise.allSettled',
  'WeakRef',
  'queueMicrotask',
  'reportError',
];

/** What an expression gives in an engine without all that, once the page has started. */
function inOldEngine(expression: string): unknown {
  const context = createContext({ setTimeout });
  const old = MISSING.map((name) => `delete ${name};`).join('');
  runInContext(`var window = this; ${old}\n${CODE}`, context);
  const given: unknown = runInContext(`JSON.stringify(${expression})`, context);
  return typeof given === 'string' ? JSON.parse(given) : given;
}

describe('an old engine inside WPS', () => {
  it.each<[string, unknown]>([
    ['[1, 2, 3].at(-1)', 3],
    ['"甲乙丙".at(-2)', '乙'],
    ['new Uint8Array([7, 8]).at(0)', 7],
    ['[1, [2, [3, [4]]]].flat(2)', [1, 2, 3, [4]]],
    ['[1, 2].flatMap((n, i) => [n, [i]])', [1, [0], 2, [1]]],
    ['[1, 2, 3, 4].findLast((n) => n % 2 === 1)', 3],
    ['Object.fromEntries(new Map([["甲", 1], ["乙", 2]]))', { 甲: 1, 乙: 2 }],
    ['[Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({}, "toString")]', [true, false]],
    [
      '[..."a1b22c".matchAll(/([a-z])(\\d+)/g)].map((m) => [m[1], m[2], m.index])',
      [
        ['a', '1', 0],
        ['b', '22', 2],
      ],
    ],
    ['[..."ab".matchAll(/x*/g)].length', 3],
    ['"a.b.c".replaceAll(".", "$&-")', 'a.-b.-c'],
    ['"a/(b)/c".replaceAll("/(b)/", (part) => part.length)', 'a5c'],
    ['"aXbx".replaceAll(/x/gi, "")', 'ab'],
    ['new WeakRef({ a: 1 }).deref()', { a: 1 }],
  ])('%s', (expression, expected) => {
    expect(inOldEngine(expression)).toEqual(expected);
    // And the engine of today says the same.
    expect(
      JSON.parse(String(runInContext(`JSON.stringify(${expression})`, createContext()))),
    ).toEqual(expected);
  });

  it('leaves a newer engine as it is', () => {
    const context = createContext({ setTimeout });
    const same = `const before = Array.prototype.at; ${CODE}; Array.prototype.at === before`;
    expect(runInContext(`var window = this; ${same}`, context)).toBe(true);
  });
});
