import type { ReactNode } from "react";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Precision } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { dateLabel } from "@/lib/labels/date-label";

type Body = {
  enterprises: readonly { slug: string; name: Text; place: Text | null }[];
  agreements: readonly {
    slug: string;
    title: Text;
    signedOn: string | null;
    precision: Precision;
  }[];
  passed: readonly {
    isTaken: boolean;
    inForceOn: string;
    plan: string;
    code: string;
    title: Text;
    other: string | null;
    otherName: Text | null;
  }[];
};

/** What a body takes part in beside its milestones, and what was passed to it or from it. */
export function Belongings({ body, base, ...texts }: Texts & { body: Body; base: string }) {
  const { language, t, href } = texts;
  return (
    <>
      <Lines heading={t("scopes.body.passed")}>
        {body.passed.map((passed) => (
          <li key={`${passed.plan} ${passed.code} ${passed.inForceOn}`}>
            <a href={href(`${base}/milestones/${passed.plan}/${passed.code}`)}>
              {passed.code} <LocalText text={passed.title} language={language} />
            </a>
            <div className="small">
              {passed.other === null
                ? t("scopes.body.takenFirst")
                : t(passed.isTaken ? "scopes.body.taken" : "scopes.body.given", {
                    body: passed.otherName
                      ? readText(passed.otherName, language).text
                      : passed.other,
                  })}
              {", "}
              {formatDay(passed.inForceOn, language)}
            </div>
          </li>
        ))}
      </Lines>
      <Lines heading={t("scopes.body.enterprises")}>
        {body.enterprises.map(({ slug, name, place }) => (
          <li key={slug}>
            <a href={`${href(`${base}/plants`)}#${slug}`}>
              <LocalText text={name} language={language} />
            </a>
            {place ? (
              <>
                {", "}
                <LocalText text={place} language={language} />
              </>
            ) : null}
          </li>
        ))}
      </Lines>
      <Lines heading={t("scopes.body.agreements")}>
        {body.agreements.map(({ slug, title, signedOn, precision }) => (
          <li key={slug}>
            <a href={`${href(`${base}/agreements`)}#${slug}`}>
              <LocalText text={title} language={language} />
            </a>
            {", "}
            {signedOn ? dateLabel(signedOn, precision, language, t) : t("agreements.dateNotFound")}
          </li>
        ))}
      </Lines>
    </>
  );
}

function Lines({ heading, children }: { heading: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="section">
      <h2>{heading}</h2>
      <ul className="lines">{children}</ul>
    </section>
  );
}
