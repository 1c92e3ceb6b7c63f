import { commonStretch, folderOf, sameUnit, stemCore, stemOf, unitKey } from './names';

/** 表与报告的搭配 A workbook with the reports that belong to it. */
export interface Pairing {
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Reports whose workbook their names do not tell, with the workbooks of their folder. */
  readonly open: ReadonlyMap<string, readonly string[]>;
  /** Reports in folders without a workbook. */
  readonly alone: readonly string[];
}

/** Fits below this are chance. */
const LEAST_FIT = 3;

/** Tells by folders and file names which report belongs to which workbook. Paths are relative, with `/`. */
export function pairing(workbooks: readonly string[], reports: readonly string[]): Pairing {
  const pairs = new Map<string, string[]>();
  const open = new Map<string, readonly string[]>();
  const alone: string[] = [];
  const byFolder = grouped(workbooks);
  const reportsByFolder = grouped(reports);
  for (const report of reports) {
    const beside = byFolder.get(folderOf(report)) ?? [];
    if (beside.length === 0) {
      alone.push(report);
      continue;
    }
    const single = beside.length === 1 && reportsByFolder.get(folderOf(report))?.length === 1;
    const best = single ? beside[0] : bestFit(report, beside);
    if (best === undefined) open.set(report, beside);
    else pairs.set(best, [...(pairs.get(best) ?? []), report]);
  }
  return { pairs, open, alone };
}

function grouped(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    const group = groups.get(folder);
    if (group) group.push(path);
    else groups.set(folder, [path]);
  }
  return groups;
}

/** The one candidate whose name fits best; undefined where none fits or two fit alike. */
export function bestFit(path: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = LEAST_FIT - 1;
  for (const candidate of candidates) {
    const fit = fitOf(path, candidate);
    if (fit === most) best = undefined;
    if (fit <= most) continue;
    most = fit;
    best = candidate;
  }
  return best;
}

const EQUAL_STEM = 1000;
const EQUAL_CORE = 900;
const CONTAINED = 500;

function fitOf(path: string, candidate: string): number {
  if (stemOf(path) === stemOf(candidate)) return EQUAL_STEM;
  const [a, b] = [stemCore(path), stemCore(candidate)];
  if (a === '' || b === '') return 0;
  if (a === b) return EQUAL_CORE;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) return CONTAINED + short.length;
  const common = commonStretch(a, b);
  return common * 2 >= short.length ? common : 0;
}

/** The one workbook whose unit the text names; undefined where none is named, or more than one. */
export function namedIn(
  text: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const bare = unitKey(text.replace(/\s/g, ''));
  const named = [...candidates].filter(([, units]) =>
    units.some((unit) => unitKey(unit) !== '' && bare.includes(unitKey(unit))),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** 上年报告 of the same unit: the same path, a name that tells the unit, or a name that fits. */
export function lastYearOf(
  report: string,
  units: readonly string[],
  former: readonly string[],
): string | undefined {
  if (former.includes(report)) return report;
  const ofUnit = former.filter((path) =>
    units.some((unit) => path.split('/').some((part) => namesUnit(part, unit))),
  );
  if (ofUnit.length === 1) return ofUnit[0];
  const some = ofUnit.length > 0 ? ofUnit : former;
  const inFolder = some.filter((path) => folderOf(path) === folderOf(report));
  if (folderOf(report) !== '' && inFolder.length === 1) return inFolder[0];
  return stemCore(report) === '' ? undefined : bestFit(report, some);
}

function namesUnit(part: string, unit: string): boolean {
  const [core, key] = [stemCore(part), unitKey(unit)];
  if (core === '' || key === '') return false;
  return core.includes(key) || sameUnit(core, key);
}
