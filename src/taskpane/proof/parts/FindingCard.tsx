import { Badge } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import type { Place } from '../../../model/proof';
import { shortened } from '../../../write/shortened';
import { SEVERITIES } from '../../session/findingGroups';
import type { Decision, FindingView } from '../state';
import { placesOf } from '../text/marks';
import { useProof } from '../useProof';
import { Elsewhere } from './Elsewhere';
import { FindingCells } from './FindingCells';
import { FixChoice } from './FixChoice';
import { Grounds } from './Grounds';
import { cardId, messageId, showMark } from './jump';

/** Characters shown of a quotation. */
const MOST = 60;

const SHOW = '在正文里找到这一处';
const WALK = '在正文里找到这一处，再点到下一处';

const COLOURS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

interface FindingCardProps {
  readonly view: FindingView;
  readonly decision: Decision | null;
  /** True of the one that a person looks at. */
  readonly current: boolean;
}

/** 一个问题：轻重、说明、原文、依据、单元格、更正 */
export const FindingCard = memo(({ view, decision, current }: FindingCardProps) => {
  const { proof } = useProof();
  const { key, finding, sources } = view;
  const { severity, message, place, quote, cells } = finding;
  const name = SEVERITIES.find((one) => one.severity === severity)?.name;
  const at = useRef(0);
  const go = (nth: number) => {
    at.current = nth;
    proof.select(key);
    showMark(key, nth);
  };
  const places = placesOf(finding).length;
  const walk = () => go(current ? (at.current + 1) % places : 0);
  const quoted = place !== null && quote.trim() !== '' && !isSame(finding.fix?.place, place);
  const says = <span id={messageId(key)}>{message}</span>;
  return (
    <li
      id={cardId(key)}
      className={`proof-card ${severity}${current ? ' current' : ''}`}
      aria-current={current ? 'true' : undefined}
    >
      <Badge appearance="tint" color={COLOURS[severity]}>
        {name}
      </Badge>
      {place ? (
        <button type="button" className="says" title={places > 1 ? WALK : SHOW} onClick={walk}>
          {says}
        </button>
      ) : (
        <p className="says">{says}</p>
      )}
      {quoted && <q>{shortened(quote, MOST)}</q>}
      <Elsewhere finding={finding} onGo={go} />
      <FindingCells cells={cells} />
      <FixChoice view={view} decision={decision} />
      <Grounds sources={sources} code={finding.code} />
    </li>
  );
});

/** True where the correction shows the very words that the finding quotes. */
function isSame(fix: Place | undefined, { start, end }: Place): boolean {
  return fix?.start === start && fix.end === end;
}
