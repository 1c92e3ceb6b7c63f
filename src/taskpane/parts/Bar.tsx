import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface BarProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly actions: readonly { readonly name: string; readonly act: () => void }[];
  readonly children: ReactNode;
}

/** 一条提示，带上能做的事 */
export function Bar({ intent, actions, children }: BarProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="bar-message">
      <MessageBarBody>{children}</MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ name, act }) => (
            <Button key={name} size="small" onClick={act}>
              {name}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
