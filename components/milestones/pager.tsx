import type { Texts } from "@/components/texts";

export function Pager({
  t,
  href,
  path,
  query,
  page,
  pages,
}: Texts & { path: string; query: Record<string, string>; page: number; pages: number }) {
  if (pages < 2) return null;
  const to = (number: number) =>
    href(path, { ...query, page: number > 1 ? String(number) : undefined });
  return (
    <nav className="pager" aria-label={t("milestones.pages")}>
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          {t("milestones.previous")}
        </a>
      ) : null}
      <span>{t("milestones.pageOf", { page: String(page), pages: String(pages) })}</span>
      {page < pages ? (
        <a rel="next" href={to(page + 1)}>
          {t("milestones.next")}
        </a>
      ) : null}
    </nav>
  );
}
