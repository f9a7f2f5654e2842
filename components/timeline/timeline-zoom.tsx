import type { Texts } from "@/components/texts";
import { type Years, zoomed, zoomSteps } from "./zoom";

/** Where every step leads back to, so that the drawing stays in sight. */
export const chartAnchor = "#chart";

const signs = { in: "+", out: "−", before: "←", after: "→", whole: "↔" } as const;

/** The steps of the zoom as links; one that leads nowhere stays in its place, without an address. */
export function TimelineZoom({
  t,
  addressOf,
  view,
  whole,
  year,
}: Pick<Texts, "t"> & {
  addressOf: (years: Years | null) => string;
  view: Years;
  whole: Years;
  year: number;
}) {
  return (
    <nav className="timeline__zoom no-print" aria-label={t("timeline.zoom.title")}>
      <ul>
        {zoomSteps.map((step) => {
          const next = zoomed(view, whole, step, year);
          const address = next && addressOf(step === "whole" ? null : next);
          return (
            <li key={step}>
              {address ? (
                <a href={address} data-zoom={step}>
                  <span aria-hidden="true">{signs[step]} </span>
                  {t(`timeline.zoom.${step}`)}
                </a>
              ) : (
                <span className="quiet">
                  <span aria-hidden="true">{signs[step]} </span>
                  {t(`timeline.zoom.${step}`)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
