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
  isTyped = false,
}: Pick<Texts, "t"> & {
  label: string;
  action: string;
  query: Iterable<readonly [name: string, value: string]>;
  today: Day;
  asOf: Day | null;
  /** Whether the day is typed, until a script offers a calendar (enhance/offer-calendar). */
  isTyped?: boolean;
}) {
  const day = { id: "as-of", name: "asOf", max: today, defaultValue: asOf ?? today };
  return (
    <form action={action}>
      {[...query].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of">{label}</label>
      {isTyped ? (
        <input
          {...day}
          size={10}
          pattern="\d{4}-\d{2}-\d{2}"
          title={t("shell.asOf.typed", { day: today })}
        />
      ) : (
        <input {...day} type="date" />
      )}
      <button type="submit">{t("shell.asOf.show")}</button>
    </form>
  );
}
