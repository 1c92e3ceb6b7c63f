import { withoutLineBreaks } from '../grid/withoutLineBreaks';
import type { Severity } from '../model/finding';
import type { ProofFinding, ProofOptions, ProofTable, Prose } from '../model/proof';
import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { folded, type Told } from './alike';
import { bounded } from './bounds';
import { claimsOf } from './claims';
import { chooseOutline } from './outline/choose';
import { partsOf, shifted } from './parts';
import { R01 } from './R01';
import { R02 } from './R02';
import { R03 } from './R03';
import { R04 } from './R04';
import { R05 } from './R05';
import { R06 } from './R06';
import { R07 } from './R07';
import { R08 } from './R08';
import { R09 } from './R09';
import { R10 } from './R10';
import { R11 } from './R11';
import { R12 } from './R12';
import { R13 } from './R13';
import { R14 } from './R14';
import { R15 } from './R15';
import { R16 } from './R16';
import { R17 } from './R17';
import { R18 } from './R18';
import { R19 } from './R19';
import { R20 } from './R20';
import { R21 } from './R21';
import { R22 } from './R22';
import { R23 } from './R23';
import { R24 } from './R24';
import { R25 } from './R25';
import { R26 } from './R26';
import { structureOf } from './structure';
import { reportUnit } from './text/reportUnit';
import { reportYear } from './text/reportYear';
import { textAt } from './text/textAt';

/** 全部校对项, in the order of their codes. */
export const PROOF_CHECKS: readonly ProofCheck[] = [
  R01,
  R02,
  R03,
  R04,
  R05,
  R06,
  R07,
  R08,
  R09,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
];

/** Lines at the top that may name the form. */
const OPENING = 8;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What the checks look at, worked out once. */
export function proofContext(prose: Prose, options: ProofOptions): ProofContext {
  const { tables = [], outlines = [], outline = null, lastYear = null } = options;
  const structure = structureOf(prose);
  const form = tables[0]?.form;
  return {
    prose,
    tables,
    structure,
    claims: claimsOf(prose),
    outline: outline ?? chooseOutline({ prose, structure, tables }, outlines),
    outlines,
    lastYear,
    year: reportYear(prose, structure) ?? form?.year ?? null,
    unitName: form?.unitName ?? reportUnit(prose, structure),
  };
}

function findingOf(check: ProofCheck, prose: Prose, defect: ProofDefect): ProofFinding {
  const { place, message, found = null, expected = null, cells = [], fix = null } = defect;
  return {
    code: check.code,
    severity: defect.severity ?? check.severity,
    place,
    quote: place ? textAt(prose.paragraphs, place.paragraph).slice(place.start, place.end) : '',
    cells,
    message: withoutLineBreaks(message),
    found,
    expected,
    basis: check.sources,
    fix,
  };
}

const lineOf = ({ place }: ProofFinding) => place?.paragraph ?? Number.MAX_SAFE_INTEGER;
const startOf = ({ place }: ProofFinding) => place?.start ?? 0;

/** As they stand in the text; what has no place comes last. */
function inTextOrder(told: readonly Told[]): Told[] {
  return [...told].sort(
    ({ finding: a }, { finding: b }) => lineOf(a) - lineOf(b) || startOf(a) - startOf(b),
  );
}

/** By severity; those of one severity keep their order. */
function inOrder(findings: readonly ProofFinding[]): ProofFinding[] {
  const rank = ({ severity }: ProofFinding) => SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** The forms that a report names; all of them where it names none. */
function tablesOf(tables: readonly ProofTable[], { paragraphs }: Prose): readonly ProofTable[] {
  const opening = paragraphs.slice(0, OPENING).map(({ text }) => text.replace(/[\s　]/g, ''));
  const named = tables.filter(({ form: { project } }) => {
    const name = project?.replace(/[\s　]/g, '');
    return name && opening.some((text) => text.includes(name));
  });
  return named.length > 0 ? named : tables;
}

/**
 * 校对 The defects of a finished report: errors first, then in the order of the text; those alike as one, and of each
 * code no more than a person would read. A text that holds several reports is read one by one. Pure; in time linear in
 * the length of the text.
 */
export function proofread(prose: Prose, options: ProofOptions): ProofFinding[] {
  const parts = partsOf(prose);
  const told = parts.flatMap(({ prose: part, shift }) => {
    const tables = options.tables ?? [];
    const own = parts.length > 1 ? tablesOf(tables, part) : tables;
    const context = proofContext(part, { ...options, tables: own });
    return PROOF_CHECKS.flatMap((check) =>
      check.find(context).map((defect): Told => {
        const finding = shifted(findingOf(check, part, defect), shift);
        return { finding, alike: defect.alike };
      }),
    );
  });
  return bounded(inOrder(folded(inTextOrder(told))));
}
