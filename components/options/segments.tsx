import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly note?: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons that stand in one bar. */
export function Segments<Value extends string>({ label, note, value, choices, onChange }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="row" aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend class="sr">{label}</legend>
      <div>
        <div class="head" aria-hidden="true">
          {label}
        </div>
        {note !== undefined && <p id={`${id}-note`}>{note}</p>}
      </div>
      <div class="end">
        <div class="seg">
          {choices.map(([choice, words]) => (
            <label key={choice}>
              <input type="radio" name={id} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
