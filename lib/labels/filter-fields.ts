import type { LocalText } from "@/db/columns";
import type { Language, SideCode } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Translate } from "@/lib/i18n/translator";
import type { Hearing } from "@/lib/standing/heard-of";
import type { Headline } from "@/lib/standing/standing";
import { termWord } from "./term-word";

type Counted<Slug extends string = string> = { slug: Slug; count: number };

/** What can be chosen, each with how many there would be. */
type MilestoneChoices = {
  plan: readonly (Counted & { title: LocalText })[];
  area: readonly (Counted & { number: number; name: LocalText })[];
  standing: readonly Counted<Headline>[];
  side: readonly Counted<SideCode>[];
  body: readonly (Counted & { name: string })[];
  reporting: readonly Counted<Hearing>[];
  term: readonly Counted[];
};
type Name = keyof MilestoneChoices;

export type FilterField = {
  name: Name;
  label: string;
  options: readonly { value: string; label: string; count: number; isPart: boolean }[];
};

/** The filters with their choices in words; choices that would lead nowhere are left out, unless chosen. */
export function filterFields(
  choices: MilestoneChoices,
  chosen: Record<string, string>,
  { language, t }: { language: Language; t: Translate },
): FilterField[] {
  const order = sidesInOrder(language);
  const field = <Choice extends Counted>(
    name: Name,
    list: readonly Choice[],
    label: (choice: Choice) => string,
    isPart: (choice: Choice) => boolean = () => false,
  ): FilterField => {
    const asked = chosen[name];
    const options = list
      .filter(({ slug, count }) => count > 0 || slug === asked)
      .map((choice) => ({
        value: choice.slug,
        label: label(choice),
        count: choice.count,
        isPart: isPart(choice),
      }));
    // What an address asks for is shown as chosen, though nothing is called so.
    if (asked !== undefined && !options.some(({ value }) => value === asked))
      options.push({ value: asked, label: asked, count: 0, isPart: false });
    return { name, label: t(`milestones.${name}`), options };
  };
  return [
    field("plan", choices.plan, ({ title }) => readText(title, language).text),
    field(
      "area",
      choices.area,
      ({ number, name }) => `${number}. ${readText(name, language).text}`,
    ),
    field("standing", choices.standing, ({ slug }) => t(`words.headline.${slug}`)),
    field(
      "side",
      [...choices.side].sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug)),
      ({ slug }) => t(`words.side.${slug}`),
    ),
    field("body", choices.body, ({ name }) => name),
    field(
      "reporting",
      choices.reporting,
      ({ slug }) => t(`milestones.heard.${slug}`),
      ({ slug }) => slug.startsWith("silent_"),
    ),
    field(
      "term",
      choices.term,
      ({ slug }) => termWord(slug, t),
      ({ slug }) => slug.includes("-q"),
    ),
  ];
}

/** The filters in force, in words; what is searched for stands first. */
export function chosenFilters(
  fields: readonly FilterField[],
  { q, ...chosen }: Record<string, string>,
  t: Translate,
): { name: string; label: string; word: string }[] {
  const words = fields.flatMap(({ name, label, options }) => {
    const option = options.find(({ value }) => value === chosen[name]);
    return option ? [{ name, label, word: option.label }] : [];
  });
  return q ? [{ name: "q", label: t("milestones.searched"), word: q }, ...words] : words;
}
