import { format, isDeepStrictEqual } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

// As much of vitest as the tests of the five rooms use, so that they can be collected once and run many times in one
// process. The matchers are vitest's own. What a file prepares in `beforeAll` is prepared before each of its tests: it
// is the code under test that prepares it.
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(addSnapshots);

/** @type {{ id: string, name: string, file: string, run: () => Promise<void> }[]} */
export const collected = [];

let file = '';
let suite = { names: [], prepare: [] };

/** What is collected from now on is of this file. */
export function collectFrom(name) {
  file = name;
  suite = { names: [], prepare: [] };
}

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

export const describe = withEach((name, body) => {
  const outer = suite;
  suite = { names: [...outer.names, name], prepare: [...outer.prepare] };
  body();
  suite = outer;
});

export const test = withEach((name, body) => {
  const { names, prepare } = suite;
  const full = [...names, name].join(' › ');
  collected.push({
    id: `${file} › ${full} #${collected.length}`,
    name: full,
    file,
    run: async () => {
      for (const one of prepare) await one();
      await body();
    },
  });
});

export const it = test;

export function beforeAll(body) {
  suite.prepare.push(body);
}

/** `each` of vitest: a row that is a list gives the body its arguments one by one. */
function withEach(define) {
  const each = (table) => (name, body) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      define(format(name, ...values), () => body(...values));
    }
  };
  return Object.assign(define, { each });
}

/** A snapshot is what the place in the code gave the first time, before anything was changed. */
function addSnapshots({ Assertion }) {
  const first = new Map();
  for (const name of ['toMatchSnapshot', 'toMatchInlineSnapshot']) {
    Assertion.addMethod(name, function () {
      const place = `${globalThis.__stryker__?.currentTestId}`;
      const value = structuredClone(this._obj);
      if (!first.has(place)) first.set(place, value);
      else if (!isDeepStrictEqual(first.get(place), value)) throw new Error('not the snapshot');
    });
  }
}
