import type { Texts } from "@/components/texts";

const pages = {
  method: { title: "method.title", isOfProgramme: true },
  about: { title: "about.title", isOfProgramme: true },
  accessibility: { title: "about.accessibility.title", isOfProgramme: false },
  proof: { title: "about.proof.title", isOfProgramme: true },
} as const;

/** The pages about the site itself that answer a question. */
export function PageLinks({
  t,
  href,
  found,
  base,
}: Texts & { found: readonly (keyof typeof pages)[]; base: string }) {
  if (found.length === 0) return null;
  return (
    <p>
      {t("search.pages")}{" "}
      {found.map((name, index) => (
        <span key={name}>
          {index > 0 ? " · " : null}
          <a href={href(`${pages[name].isOfProgramme ? base : ""}/${name}`)}>
            {t(pages[name].title)}
          </a>
        </span>
      ))}
    </p>
  );
}
