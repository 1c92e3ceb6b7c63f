import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { register as registerTypeScript } from 'tsx/esm/api';

// Runs the tests of a room for Stryker in one process that loads them once: thousands of changes are judged in minutes
// where a fresh worker for each takes hours.
const HOOKS = new URL('hooks.mjs', import.meta.url);
const OURS = new URL('vitest.mjs', import.meta.url);
const SUCCESS = 0;
const FAILED = 1;
/**
 * In milliseconds of work: slower tests are not asked, and no more are asked of a change after so long. Both only let
 * more survive; where none may, more patience is asked for.
 */
const PATIENCE = Number(process.env.MUTATION_PATIENCE ?? 1);
const SLOWEST = 400 * PATIENCE;
const LONGEST = 1000 * PATIENCE;
/** In a process of its own every test runs for the first time, which is slower. */
const LONGEST_LOADED = 4 * LONGEST;

/** The whole way through the room, beside the room's own tests; no processes, browsers or fuzzing. */
const SHARED = ['test/oracles', 'test/decisions.test.ts', 'test/pipeline.test.ts'];

class InOneProcess {
  #tests = new Map();
  /** By file, the tests that noticed a change of it, the last one last: neighbours are noticed by the same tests. */
  #noticed = new Map();
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: false };
  }

  init() {
    shared().mutantCoverage = { static: {}, perTest: {} };
    registerTypeScript();
    register(HOOKS);
  }

  /** Loads a file of tests unless it is loaded; tells their ids. */
  async #load(file) {
    const { collected, collectFrom } = await import(OURS.href);
    const before = collected.length;
    collectFrom(file);
    await import(pathToFileURL(path.resolve(file)).href);
    const loaded = collected.slice(before);
    for (const one of loaded) this.#tests.set(one.id, one);
    return loaded.map(({ id }) => id);
  }

  async #loadAll() {
    if (this.#tests.size > 0) return;
    for (const file of roomsTests()) await this.#load(file);
  }

  async dryRun() {
    await this.#loadAll();
    // The changed code has got hold of this object: emptied, not replaced.
    shared().mutantCoverage.perTest = {};
    const tests = [];
    const begun = performance.now();
    for (const { id, name, file } of this.#tests.values()) {
      const failureMessage = await this.#settle(id);
      if (this.#took.get(id) > SLOWEST) {
        delete shared().mutantCoverage.perTest[id];
        continue;
      }
      const status = failureMessage === undefined ? SUCCESS : FAILED;
      const timeSpentMs = this.#took.get(id);
      tests.push({ id, name, fileName: file, timeSpentMs, status, failureMessage });
    }
    const mutantCoverage = withoutLoaded(shared().mutantCoverage);
    return { status: 'complete', tests: sharing(tests, performance.now() - begun), mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    if (mutantActivation === 'static') return await this.#loadedRun(activeMutant, hitLimit);
    await this.#loadAll();
    const noticed = this.#noticed.get(activeMutant.fileName) ?? new Set();
    this.#noticed.set(activeMutant.fileName, noticed);
    const ids = this.#inOrder(testFilter ?? [...this.#tests.keys()], activeMutant.fileName);
    Object.assign(shared(), { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const tests = [];
    let spent = 0;
    for (const id of ids) {
      if (spent > LONGEST) break;
      const failsAnyhow = this.#took.has(id) ? undefined : await this.#settle(id);
      if (failsAnyhow !== undefined) throw new Error(`${id} fails unchanged: ${failsAnyhow}`);
      shared().activeMutant = activeMutant.id;
      const failureMessage = await this.#run(id);
      shared().activeMutant = undefined;
      spent += this.#took.get(id);
      const result = { id, name: id, timeSpentMs: this.#took.get(id) };
      if (failureMessage === undefined) {
        tests.push({ ...result, status: SUCCESS });
        continue;
      }
      tests.push({ ...result, status: FAILED, failureMessage });
      noticed.delete(id);
      noticed.add(id);
      break;
    }
    const reached = determineHitLimitReached(shared().hitCount, hitLimit);
    Object.assign(shared(), { hitCount: undefined, hitLimit: undefined });
    const failed = tests.find(({ status }) => status === FAILED);
    if (failed) await this.#demandUnchanged(failed.id, activeMutant.id);
    return toMutantRunResult(reached ?? { status: 'complete', tests });
  }

  /** A change of what runs while the files load: in a process of its own, the files of tests nearest to it first. */
  async #loadedRun(activeMutant, hitLimit) {
    const { fileName, id: mutant } = activeMutant;
    const near = (file) => nearness(file, fileName);
    Object.assign(shared(), { activeMutant: mutant, hitCount: 0, hitLimit });
    const tests = [];
    let spent = 0;
    for (const file of roomsTests().sort((a, b) => near(b) - near(a))) {
      if (spent > LONGEST_LOADED || tests.some(({ status }) => status === FAILED)) break;
      const ids = await this.#load(file).catch(({ message }) => String(message));
      if (typeof ids === 'string') {
        // What cannot even be loaded has been noticed.
        tests.push({ id: file, name: file, timeSpentMs: 0, status: FAILED, failureMessage: ids });
        break;
      }
      for (const id of ids) {
        const failureMessage = await this.#run(id);
        const timeSpentMs = this.#took.get(id);
        spent += timeSpentMs;
        const status = failureMessage === undefined ? SUCCESS : FAILED;
        tests.push({ id, name: id, timeSpentMs, status, failureMessage });
        if (status === FAILED || spent > LONGEST_LOADED) break;
      }
    }
    const reached = determineHitLimitReached(shared().hitCount, hitLimit);
    return toMutantRunResult(reached ?? { status: 'complete', tests });
  }

  /**
   * Runs a test for the first time, unchanged, so that the first values of snapshots are the right ones; once more where
   * it may have been slow only because its code had never run.
   */
  async #settle(id) {
    const message = await this.#run(id);
    const took = this.#took.get(id);
    return took > SLOWEST && took < SLOWEST * 4 ? await this.#run(id) : message;
  }

  /** A value that outlived the change would make later judgements false. */
  async #demandUnchanged(id, mutant) {
    const message = await this.#run(id);
    if (message !== undefined)
      throw new Error(`Change ${mutant} outlived its run: ${id}: ${message}`);
  }

  /** First the tests that noticed something in the file, then those that lie near it, the quick ones first. */
  #inOrder(ids, fileName) {
    const last = new Map([...this.#noticed.get(fileName)].map((id, at) => [id, at + 1]));
    const took = (id) => this.#took.get(id) ?? 0;
    const keys = new Map(ids.map((id) => [id, [last.get(id) ?? nearness(id, fileName), took(id)]]));
    return [...ids].sort((a, b) => {
      const [nearA, tookA] = keys.get(a);
      const [nearB, tookB] = keys.get(b);
      return nearB - nearA || tookA - tookB;
    });
  }

  /** What the test says where it fails. */
  async #run(id) {
    shared().currentTestId = id;
    const begun = worked();
    try {
      await this.#tests.get(id).run();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.#took.set(id, worked() - begun);
      shared().currentTestId = undefined;
    }
  }
}

/** Code that runs both while the files load and in a test is judged by the test, which needs no new process. */
function withoutLoaded({ static: loaded, perTest }) {
  const tested = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
  const only = Object.entries(loaded).filter(([mutant]) => !tested.has(mutant));
  return { static: Object.fromEntries(only), perTest };
}

/** How near a test lies to a file, nought at the most: 0 where it is named for it, less by each folder that they do not share. */
function nearness(id, fileName) {
  const parts = path.relative('src', fileName).replace(/\.ts$/, '').split(path.sep);
  const own = id.replace(/^test\//, '').split(/[/.]/);
  const differing = parts.findIndex((part, at) => part !== own[at]);
  return differing < 0 ? 0 : differing - parts.length;
}

/** The tests with the whole time shared out among them: what is left over, Stryker would wait for at every endless loop. */
function sharing(tests, whole) {
  const own = tests.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
  return tests.map((test) => ({ ...test, timeSpentMs: (test.timeSpentMs * whole) / own }));
}

/** Milliseconds that this process has worked, however busy the machine is. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the changed code and Stryker tell each other. */
function shared() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** The files of tests of the room that is asked for. */
function roomsTests() {
  const room = process.env.MUTATION_ROOM ?? 'score';
  // A part of a room, such as proof/text, is asked by itself.
  const folders = room.includes('/') ? [`test/${room}`] : [`test/${room}`, ...SHARED];
  if (room === 'proof') folders.push('test/corpus/claims.test.ts');
  return folders.flatMap(testsUnder);
}

function testsUnder(place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(place, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(place, name))
    .sort();
}

function inOneProcess() {
  return new InOneProcess();
}
inOneProcess.inject = [];

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'one-process', inOneProcess),
];
