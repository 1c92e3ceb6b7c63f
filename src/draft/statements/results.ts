import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { askOf, askSentence, ofForm } from '../ask';
import { evidenceAsks } from '../evidence';
import type { Facts } from '../facts';
import { byLevel2, type Group, type Part, partOf } from '../groups';
import { itemisedGroup } from '../itemised';
import { type Piece, paragraph, type Statement, subheading } from '../piece';
import { proseGroup } from '../prose';
import type { Row } from '../row';
import { say } from '../runs';

/** What is said of one group, in the style of the report, with what was typed for its rows; a paragraph each. */
export const groupRuns = ({ style }: Facts, group: Group): Run[][] =>
  style === 'itemised' ? itemisedGroup(group) : proseGroup(group);

export const groupPieces = (facts: Facts, group: Group): Piece[] =>
  groupRuns(facts, group).map(paragraph);

export const rowsOfPart = (facts: Facts, part: Part): Row[] =>
  facts.rows.filter((row) => partOf(row) === part);

/** Asked where the form has no such indicator. */
const absentAsk = (facts: Facts, part: Part, absent: string): Ask =>
  ofForm(
    askOf({ id: `${part}Absent`, prompt: `${absent}及其完成情况，确不适用的说明理由` }),
    facts,
  );

/** What one part of the form asks the unit: evidence for each row. */
export const resultAsks =
  (part: Part, absent: string) =>
  (facts: Facts): Ask[] => {
    const rows = rowsOfPart(facts, part);
    return rows.length > 0 ? evidenceAsks(rows) : [absentAsk(facts, part, absent)];
  };

/** 指标完成情况 of one part of the form, group by group. */
export function results(part: Part, absent: string): Statement {
  return (facts): Piece[] => {
    const groups = byLevel2(rowsOfPart(facts, part));
    if (groups.length > 0)
      return groups.flatMap((group) => [
        subheading(say`${group.name}完成情况`),
        ...groupPieces(facts, group),
      ]);
    const typed = askSentence(absentAsk(facts, part, absent), facts);
    return [paragraph(say`自评表未列${absent}。${typed}。`)];
  };
}
