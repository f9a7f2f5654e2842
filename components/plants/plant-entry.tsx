import { BodyLinks, type LinkedBody } from "@/components/bodies/body-links";
import {
  LinkedMilestones,
  type ShownMilestoneLink,
} from "@/components/milestones/linked-milestones";
import { ProvenanceNote } from "@/components/milestones/provenance-note";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Provenance as Word } from "@/db/vocabulary";
import { numberLabel } from "@/lib/labels/number-label";
import { LifeRoad, type LifeStage } from "./life-road";
import type { MappedPlant } from "./plant-map";
import { StageSign } from "./stage-sign";

export type ShownPlant = MappedPlant & {
  note: Text | null;
  placePrecision: Text | null;
  life: readonly LifeStage[];
  partners: readonly LinkedBody[];
  milestones: readonly ShownMilestoneLink[];
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

/** One plant or project of the register, with everything that is known of it. */
export function PlantEntry({ plant, base, ...texts }: Texts & { plant: ShownPlant; base: string }) {
  const { language, t } = texts;
  const read = (text: Text) => <LocalText text={text} language={language} />;
  return (
    <article className="plant stack" id={plant.slug} aria-labelledby={`${plant.slug}-name`}>
      <div className="plant__head">
        <h3 id={`${plant.slug}-name`}>{read(plant.name)}</h3>
        <span className="mark">
          <StageSign stage={plant.stage} />
          {t(`plants.stage.${plant.stage}`)}
        </span>
      </div>
      {plant.note ? <p>{read(plant.note)}</p> : null}
      <LifeRoad {...texts} life={plant.life} entry={plant} />
      <SummaryList
        rows={[
          [t("plants.place"), <Place key="place" {...texts} plant={plant} />],
          [
            t("plants.partners"),
            plant.partners.length > 0 ? (
              <BodyLinks key="partners" {...texts} bodies={plant.partners} base={base} />
            ) : (
              t("plants.noPartners")
            ),
          ],
          [
            t("plants.milestones"),
            plant.milestones.length > 0 ? (
              <LinkedMilestones key="of" {...texts} milestones={plant.milestones} base={base} />
            ) : null,
          ],
          [
            t("milestone.provenance"),
            <ProvenanceNote key="from" {...texts} word={plant.provenance} source={plant.source} />,
          ],
        ]}
      />
    </article>
  );
}

/** The place with its degrees, and how exact they are; or that none was found. */
function Place({ plant, language, t }: Texts & { plant: ShownPlant }) {
  const { place, latitude, longitude, placePrecision } = plant;
  if (!place) return <>{t("plants.placeNotFound")}</>;
  const degrees = (of: number) => numberLabel(of, language);
  return (
    <>
      <LocalText text={place} language={language} />
      {latitude !== null && longitude !== null
        ? `, ${t("plants.coordinates", { latitude: degrees(latitude), longitude: degrees(longitude) })}`
        : null}
      {placePrecision ? (
        <div className="small quiet">
          <LocalText text={placePrecision} language={language} />
        </div>
      ) : null}
    </>
  );
}
