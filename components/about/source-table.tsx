import type { Texts } from "@/components/texts";
import { formatDay } from "@/lib/dates/format-day";

/** Every source by its number in the register of facts. */
export function SourceTable({
  language,
  t,
  sources,
}: Texts & {
  sources: readonly {
    key: string;
    title: string;
    address: string | null;
    publishedOn: string | null;
  }[];
}) {
  return (
    <section className="section">
      <h2>{t("about.sources", { count: sources.length })}</h2>
      <div className="table-scroll">
        <table className="table table--stacks">
          <thead>
            <tr>
              <th scope="col">{t("about.key")}</th>
              <th scope="col">{t("about.source")}</th>
              <th scope="col">{t("about.published")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ key, title, address, publishedOn }) => (
              <tr key={key}>
                <td className="table__when">{key}</td>
                <th scope="row">
                  {address ? (
                    <a href={address} rel="external nofollow">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </th>
                <td data-label={t("about.published")}>
                  {publishedOn ? formatDay(publishedOn, language) : t("about.noDay")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
