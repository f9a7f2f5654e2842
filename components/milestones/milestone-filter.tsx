import type { Texts } from "@/components/texts";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { LocalText } from "@/db/columns";
import type { SideCode } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Headline } from "@/lib/standing/standing";

type Counted = { count: number };

/** The choice of milestones: a plain form whose state is the address. */
export function MilestoneFilter({
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
    plans: readonly (Counted & { slug: string; title: LocalText })[];
    areas: readonly (Counted & { slug: string; number: number; name: LocalText })[];
    sides: readonly (Counted & { slug: SideCode })[];
    bodies: readonly (Counted & { slug: string; name: string })[];
    standings: readonly (Counted & { slug: Headline })[];
  };
}) {
  const asOf = new URLSearchParams(href("").split("?")[1]).get("asOf");
  const options = <Choice extends Counted & { slug: string }>(
    list: readonly Choice[],
    name: string,
    label: (choice: Choice) => string,
  ) => [
    { value: "", label: t("milestones.any") },
    ...list
      .filter(({ slug, count }) => count > 0 || chosen[name] === slug)
      .map((choice) => ({ value: choice.slug, label: `${label(choice)} (${choice.count})` })),
  ];
  const sides = sidesInOrder(language).flatMap(
    (code) => choices.sides.find(({ slug }) => slug === code) ?? [],
  );
  const fields = [
    ["plan", options(choices.plans, "plan", ({ title }) => readText(title, language).text)],
    [
      "area",
      options(
        choices.areas,
        "area",
        ({ number, name }) => `${number}. ${readText(name, language).text}`,
      ),
    ],
    ["side", options(sides, "side", ({ slug }) => t(`words.side.${slug}`))],
    ["body", options(choices.bodies, "body", ({ name }) => name)],
    ["standing", options(choices.standings, "standing", ({ slug }) => t(`words.headline.${slug}`))],
  ] as const;

  return (
    <form
      className="filters no-print"
      action={`/${language}${path}`}
      role="search"
      aria-label={t("milestones.filter")}
    >
      {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
      <div className="field--wide">
        <TextField
          id="q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={chosen["q"]}
          label={t("milestones.q")}
        />
      </div>
      {fields.map(([name, list]) => (
        <SelectField
          key={name}
          id={name}
          name={name}
          label={t(`milestones.${name}`)}
          options={list}
          defaultValue={chosen[name] ?? ""}
          data-submits
        />
      ))}
      <div className="buttons">
        <button className="button" type="submit">
          {t("milestones.apply")}
        </button>
        {Object.keys(chosen).length > 0 ? <a href={href(path)}>{t("milestones.clear")}</a> : null}
      </div>
    </form>
  );
}
