import { FieldNotes, type FieldProps } from "./field";
import type { Option } from "./select-field";

export function RadioGroup({
  name,
  options,
  defaultValue,
  ...field
}: FieldProps & { name: string; options: readonly Option[]; defaultValue?: string | undefined }) {
  const notes = [
    field.hint ? `${field.id}-hint` : "",
    field.errors?.length ? `${field.id}-error` : "",
  ].filter(Boolean);
  return (
    <fieldset
      className={field.errors?.length ? "field field--wrong" : "field"}
      aria-describedby={notes.join(" ") || undefined}
    >
      <legend>{field.label}</legend>
      <FieldNotes {...field} />
      <div className="choices">
        {options.map(({ value, label }, index) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              // The summary of errors leads to the first choice.
              id={index === 0 ? field.id : `${field.id}-${value}`}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
