import type { Texts } from "@/components/texts";
import type { Flow } from "@/db/vocabulary";

/** Which flow is drawn; the choice stands in the address. */
export function FlowChoice({
  t,
  href,
  flows,
  shown,
  path,
}: Texts & { flows: readonly Flow[]; shown: Flow | null; path: string }) {
  if (flows.length < 2) return null;
  return (
    <nav aria-label={t("indicators.flows")}>
      <ul className="choices plain-list flow-choice">
        {flows.map((flow, index) => (
          <li key={flow}>
            <a
              href={href(path, index === 0 ? {} : { flow })}
              aria-current={flow === shown ? "true" : undefined}
            >
              {t(`indicators.flow.${flow}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
