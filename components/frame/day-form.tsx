import type { Texts } from "@/components/texts";
import type { Day } from "@/lib/dates/day";

/** Asks for the same page on another day; the rest of its search stays. */
export function DayForm({
  t,
  label,
  action,
  query,
  today,
  asOf,
}: Pick<Texts, "t"> & {
  label: string;
  action: string;
  query: Iterable<readonly [name: string, value: string]>;
  today: Day;
  asOf: Day | null;
}) {
  return (
    <form action={action}>
      {[...query].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of">{label}</label>
      <input id="as-of" type="date" name="asOf" max={today} defaultValue={asOf ?? today} />
      <button type="submit">{t("shell.asOf.show")}</button>
    </form>
  );
}
