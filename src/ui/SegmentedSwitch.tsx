import { useId } from 'react';

interface SwitchOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** BCP 47, of a label in another language than the page's; empty where it is not known. */
  readonly lang?: string | undefined;
}

interface SegmentedSwitchProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SwitchOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few exclusive choices side by side: native radio buttons, so arrow keys and screen readers work as they know them. */
export function SegmentedSwitch<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedSwitchProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="segmented-option">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span lang={option.lang} dir="auto">
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
