import type { Facts } from '../facts';
import { byLevel2, type Group, type Part, partOf } from '../groups';
import { itemisedGroup } from '../itemised';
import { type Piece, paragraph, type Statement, subheading } from '../piece';
import { proseGroup } from '../prose';
import { missing, say } from '../runs';

function ofGroup({ style }: Facts, group: Group): Piece[] {
  const body = style === 'itemised' ? itemisedGroup(group) : proseGroup(group);
  return [subheading(say`${group.name}完成情况`), ...body.map(paragraph)];
}

/** 指标完成情况 of one part of the form, group by group. */
export function results(part: Part, absent: string): Statement {
  return (facts): Piece[] => {
    const groups = byLevel2(facts.rows.filter((row) => partOf(row) === part));
    if (groups.length > 0) return groups.flatMap((group) => ofGroup(facts, group));
    return [
      paragraph(
        say`自评表未列${absent}。${missing(`${absent}及其完成情况，确不适用的说明理由`)}。`,
      ),
    ];
  };
}
