import type { Texts } from "@/components/texts";
import { SelectField } from "@/components/ui/select-field";
import type { LocalText } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";

/** Which area and which plan are drawn: a plain form whose state is the address. */
export function TimelineFilter({
  language,
  t,
  href,
  path,
  chosen,
  choices,
}: Texts & {
  path: string;
  chosen: Record<string, string>;
  choices: {
    areas: readonly { slug: string; number: number; name: LocalText; count: number }[];
    plans: readonly { slug: string; title: LocalText; count: number }[];
  };
}) {
  const asOf = new URLSearchParams(href("").split("?")[1]).get("asOf");
  const { area, plan, ...years } = chosen;
  const option = (slug: string, label: string, count: number) => ({
    value: slug,
    label: `${label} (${count})`,
  });
  const all = { value: "", label: t("milestones.any") };
  return (
    <form
      className="filters no-print"
      action={`/${language}${path}`}
      aria-label={t("milestones.filter")}
    >
      {Object.entries(asOf ? { ...years, asOf } : years).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="area"
        name="area"
        label={t("milestones.area")}
        defaultValue={area ?? ""}
        data-submits
        options={[
          all,
          ...choices.areas.map(({ slug, number, name, count }) =>
            option(slug, `${number}. ${readText(name, language).text}`, count),
          ),
        ]}
      />
      <SelectField
        id="plan"
        name="plan"
        label={t("milestones.plan")}
        defaultValue={plan ?? ""}
        data-submits
        options={[
          all,
          ...choices.plans.map(({ slug, title, count }) =>
            option(slug, readText(title, language).text, count),
          ),
        ]}
      />
      <div className="buttons">
        <button className="button" type="submit">
          {t("milestones.apply")}
        </button>
        {area || plan ? <a href={href(path, years)}>{t("milestones.clear")}</a> : null}
      </div>
    </form>
  );
}
