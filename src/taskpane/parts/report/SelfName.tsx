import { useId, useState } from 'react';
import { useSession } from '../../useSession';

/** 自称 Empty: what 报告素材 says, or the unit's name tells, which stands in the field in grey. */
export function SelfName() {
  const { session, state } = useSession();
  const id = useId();
  const [name, setName] = useState(state.selfName);
  const settle = () => void session.chooseSelfName(name);
  return (
    <div className="choose">
      <label htmlFor={id}>自称</label>
      <input
        id={id}
        className="self-name"
        value={name}
        placeholder={state.reports?.[0]?.selfName ?? ''}
        maxLength={12}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
        }}
      />
    </div>
  );
}
