import { address, qualified } from '../grid/address';
import type { Form, FormKind, FundRow, Indicator, Stated } from '../model/form';
import type { Correction, Mapping } from '../model/mapping';
import { FACT_LABELS } from '../vocabulary/factLabels';
import { INDICATOR_HEADERS } from '../vocabulary/indicatorHeaders';
import { correctionsFor } from './corrections';
import { factBeside, findFilledOn, findTitle } from './facts';
import { findFunds } from './fundBlock';
import { readGoals } from './goals';
import { readGroups } from './groups';
import type { IndicatorKey } from './headers';
import { readIndicators } from './indicators';
import { findPlaceholders } from './leftovers';
import { readManagement } from './management';
import { columnMatches, questionsOf, sharedQuestions } from './mapping';
import { readNarratives } from './narratives';
import type { Region } from './regions';
import type { Sheet } from './sheet';
import { findUnitName } from './unitName';
import { findYear, statedYears, yearOfSheet } from './years';

function writableCells(
  funds: readonly FundRow[],
  indicators: readonly Indicator[],
  stated: Stated,
): string[] {
  const cells = [
    ...funds.flatMap((row) => [row.cells.rate, row.cells.score]),
    ...indicators.map((row) => row.cells.score),
    stated.cells.total,
    stated.cells.grade,
  ];
  return cells.filter((cell) => cell !== undefined);
}

/** First filled cell of the region: part of the form's id, so what is merged into it from another form does not count. */
function firstCell(sheet: Sheet, region: Region): string {
  for (let row = region.first; row <= region.last; row++) {
    const column = sheet.filled(row).find((at) => at >= sheet.left);
    if (column !== undefined) return address(row, column);
  }
  return address(region.first, sheet.left);
}

const INDICATOR_KEYS = Object.keys(INDICATOR_HEADERS) as IndicatorKey[];

/** Reads the form in one region of a sheet, by its words and by what persons said about it. */
export function readForm(
  sheet: Sheet,
  cut: Region,
  formatAt: (cell: string) => string,
  said: readonly Correction[],
): Form {
  const id = qualified(sheet.grid.sheet, firstCell(sheet, cut));
  const corrections = correctionsFor(id, said);
  const region = {
    ...cut,
    header: corrections.apply('indicators', cut.header, INDICATOR_KEYS),
  };
  const above = region.header.row - 1;
  const title = findTitle(sheet, region.first, above);
  const name = title?.text ?? '';
  const written = findYear(sheet, region.first, above);
  const year = written?.year ?? yearOfSheet(sheet.grid.sheet);
  const { block, rows: funds, moneyUnit, below } = findFunds(sheet, region, corrections);
  const fundHeader = block?.header ?? null;
  const project = factBeside(sheet, region.first, above, FACT_LABELS.project);
  const unitName = findUnitName(sheet, region.first, above);
  const table = readIndicators(sheet, region, { year, moneyUnit, corrections, funds: below });
  const { indicators, sections, sharedWeights, subtotals, stated, last, totalRow, shared } = table;
  const whole = /部门整体|整体支出/.test(name);
  const kind: FormKind = !whole && (project || /项目/.test(name)) ? 'project' : 'department';
  const goals = readGoals(sheet, region.first, above);
  const told = new Set(goals.flatMap((goal) => Object.values(goal.cells)));
  const head = Math.min(block?.first ?? region.last, above + 1) - 1;
  const years = statedYears(sheet, region.first, head);
  const filledOn = findFilledOn(sheet, last, region.last);
  const cells: Record<string, string> = {};
  for (const [key, fact] of Object.entries({
    title,
    unitName,
    project,
    year: written,
    filledOn,
  })) {
    if (fact) cells[key] = fact.cell;
  }
  const labelled = readGroups(sheet, region, indicators, sections);
  const sharedCells = new Set(sharedWeights.map(({ cell }) => cell));
  const weighed = indicators.some(({ weight }) => weight !== null);
  const known = new Set([...corrections.declined, ...(weighed ? ['weight'] : [])]);
  const own = columnMatches(sheet, 'indicators', region.header);
  const matches = [...(fundHeader ? columnMatches(sheet, 'funds', fundHeader) : []), ...own];
  const mapping: Mapping = {
    columns: matches,
    questions: [
      ...questionsOf(sheet, region.header, own, known),
      ...sharedQuestions(shared, sharedWeights),
    ],
    rows: {
      fundHeader: fundHeader ? fundHeader.row + 1 : null,
      indicatorHeader: region.header.row + 1,
      firstIndicator: indicators[0]?.row ?? null,
      lastIndicator: indicators.at(-1)?.row ?? null,
      total: totalRow === null ? null : totalRow + 1,
    },
  };
  const formats = writableCells(funds, indicators, stated).map((cell) => [cell, formatAt(cell)]);
  return {
    id,
    sheet: sheet.grid.sheet,
    kind,
    title: name,
    unitName: unitName?.text ?? null,
    project: kind === 'project' ? (project?.text ?? null) : null,
    year,
    moneyUnit,
    funds,
    goals,
    indicators,
    groups: [...labelled.filter(({ cell }) => !sharedCells.has(cell)), ...sharedWeights],
    subtotals,
    management: readManagement(sheet, region.first, above),
    stated,
    cells,
    filledOn: filledOn?.text ?? null,
    narratives: readNarratives(sheet, [
      [region.first, above],
      [last + 1, region.last],
    ]),
    placeholders: findPlaceholders(sheet, region),
    years: years.filter(({ cell }) => !told.has(cell)),
    mapping,
    formats: Object.fromEntries(formats.filter(([, format]) => format !== 'General')),
  };
}
