import type { Texts } from "@/components/texts";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { numberLabel } from "@/lib/labels/number-label";
import { Arrange, type Arranged } from "./arrange";
import type { FilterField } from "@/lib/labels/filter-fields";

// Those that fewer ask for stand folded.
const lesser: readonly string[] = ["reporting", "term"];

/** The choice of milestones: a plain form whose state is the address. */
export function MilestoneFilter({
  path,
  query,
  fields,
  arranged,
  ...texts
}: Texts & {
  path: string;
  query: Record<string, string>;
  fields: readonly FilterField[];
  arranged: Arranged;
}) {
  const { language, t, href } = texts;
  const asOf = new URLSearchParams(href("").split("?")[1]).get("asOf");
  const kept = Object.entries({ asOf, view: query["view"] });
  const isLesser = ({ name }: FilterField) => lesser.includes(name);
  const select = ({ name, label, options }: FilterField) => (
    <SelectField
      key={name}
      id={name}
      name={name}
      label={label}
      options={[
        { value: "", label: t("milestones.any") },
        ...options.map(({ value, label: word, count, isPart }) => ({
          value,
          label: `${isPart ? "– " : ""}${word} (${numberLabel(count, language)})`,
        })),
      ]}
      defaultValue={query[name] ?? ""}
      data-submits
    />
  );
  return (
    <form
      className="no-print stack"
      action={`/${language}${path}`}
      role="search"
      aria-label={t("milestones.filter")}
    >
      {kept.map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <div className="filters">
        <div className="field--wide">
          <TextField
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={query["q"]}
            label={t("milestones.q")}
          />
        </div>
        {fields.filter((field) => !isLesser(field)).map(select)}
        <div className="buttons">
          <button className="button" type="submit">
            {t("milestones.apply")}
          </button>
        </div>
      </div>
      <details
        className="filters-more"
        open={fields.some((field) => isLesser(field) && query[field.name] !== undefined)}
      >
        <summary>{t("milestones.more")}</summary>
        <div className="filters">{fields.filter(isLesser).map(select)}</div>
      </details>
      <Arrange {...texts} path={path} query={query} arranged={arranged} />
    </form>
  );
}
