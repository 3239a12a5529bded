import type { ComponentChildren } from 'preact';
import { say, useMessages } from '../messages/messages.ts';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What is switched. */
  readonly children: ComponentChildren;
}

/** A switch that says On or Off beside itself: not by colour alone. It shows what is, so a refused change moves it back. */
export function Switch({ on, onChange, children }: Props) {
  const messages = useMessages();
  return (
    <label class="switch">
      {children}
      <span class="set">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
            event.currentTarget.checked = on;
          }}
        />
        <span class="state" aria-hidden="true">
          {say(messages, on ? 'on' : 'off')}
        </span>
      </span>
    </label>
  );
}
