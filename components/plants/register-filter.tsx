import type { Texts } from "@/components/texts";
import type { LocalText as Text } from "@/db/columns";
import { readText } from "@/lib/i18n/read-text";
import { StageSign, type ShownStage } from "./stage-sign";

type Choice = { key: string; label: string; count: number; stage?: ShownStage };
type Chosen = { stage?: string; place?: string };

/** Two rows of links, each with how many entries it would leave. */
export function RegisterFilter({
  choices,
  chosen,
  path,
  ...texts
}: Texts & {
  path: string;
  chosen: Chosen;
  choices: {
    stages: readonly { stage: ShownStage; count: number }[];
    places: readonly { key: string; place: Text | null; count: number }[];
  };
}) {
  const { language, t } = texts;
  const lists: Record<keyof Chosen, readonly Choice[]> = {
    stage: choices.stages.map(({ stage, count }) => ({
      key: stage,
      label: t(`plants.stage.${stage}`),
      count,
      stage,
    })),
    place: choices.places.map(({ key, place, count }) => ({
      key,
      label: place ? readText(place, language).text : t("plants.placeNotFound"),
      count,
    })),
  };
  return (
    <nav className="choose no-print" aria-label={t("plants.filter.label")}>
      {(["stage", "place"] as const).map((name) => (
        <Choices key={name} {...texts} {...{ name, chosen, path }} list={lists[name]} />
      ))}
    </nav>
  );
}

function Choices({
  name,
  list,
  chosen,
  path,
  t,
  href,
}: Texts & { name: keyof Chosen; list: readonly Choice[]; chosen: Chosen; path: string }) {
  const link = (value: string | undefined) =>
    `${href(path, { ...chosen, [name]: value })}#register`;
  const shown = list.filter(({ key, count }) => count > 0 || chosen[name] === key);
  return (
    <div className="choose__row">
      <span className="quiet" id={`choose-${name}`}>
        {t(`plants.filter.${name}`)}
      </span>
      <ul aria-labelledby={`choose-${name}`}>
        <li>
          <a href={link(undefined)} aria-current={chosen[name] ? undefined : "true"}>
            {t("plants.everything")}
          </a>
        </li>
        {shown.map(({ key, label, count, stage }) => (
          <li key={key}>
            <a href={link(key)} aria-current={chosen[name] === key ? "true" : undefined}>
              {stage ? <StageSign stage={stage} /> : null} {label} ({count})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
