import type { Texts } from "@/components/texts";
import { TextOrigin } from "@/components/ui/text-origin";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";

export function MilestoneHead({
  language,
  t,
  href,
  home,
  code,
  title,
  completion,
  plan,
  area,
}: Texts & {
  /** Address of the programme. */
  home: string;
  code: string;
  title: Text;
  completion: Text | null;
  plan: { slug: string; title: Text };
  area: { slug: string; number: number; name: Text };
}) {
  return (
    <div className="stack">
      <ol className="crumbs">
        <li>
          <a href={href(`${home}/milestones`)}>{t("shell.milestones")}</a>
        </li>
        <li>
          <a href={href(`${home}/plans/${plan.slug}`)}>
            <LocalText text={plan.title} language={language} />
          </a>
        </li>
        <li>
          <a href={href(`${home}/areas/${area.slug}`)}>
            <LocalText text={area.name} language={language} />
          </a>
        </li>
      </ol>
      <p className="quiet">{t("milestone.code", { code })}</p>
      <h1>
        <LocalText text={title} language={language} />
      </h1>
      <TextOrigin language={language} t={t} text={title} />
      {completion ? (
        <p className="lead">
          {t("milestone.completion")}: <LocalText text={completion} language={language} />
        </p>
      ) : null}
    </div>
  );
}
