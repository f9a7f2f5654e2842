import { Fragment } from "react";
import { WordDiff } from "@/components/figures/word-diff";
import type { Texts } from "@/components/texts";
import type { WordField, WordLine } from "@/components/updates/word-line";
import { wordText } from "@/components/updates/word-text";
import type { Language } from "@/db/vocabulary";
import type { Run } from "@/lib/labels/compare-texts";
import type { Version } from "./side-word";

/** One line of a published version, marked against the one before it; the claim stands above all of them. */
export function VersionLine({
  line,
  version,
  before,
  lang,
  language,
  t,
}: Texts & {
  line: WordLine;
  version: Version;
  before: Version | undefined;
  lang: Language | undefined;
}) {
  const first = line.fields[0]!;
  // A text stands as it was written, in its own language.
  const textOf = (of: Version | undefined, field: WordField) => {
    if (!of) return "";
    return field.name === "publicText"
      ? (of.publicText[of.language] ?? "")
      : wordText(field, of, language, t);
  };
  const said = line.fields
    .map((field) => ({ field, now: textOf(version, field), was: textOf(before, field) }))
    .filter(({ now, was }) => now || was);
  // What continues a line is nothing without its beginning.
  if (first.name === "claim" || said[0]?.field !== first) return null;

  const marked = said.map(({ field, now, was }, index) => {
    const drawn = before ? (
      <Marked
        was={was}
        now={now}
        runs={field.kind === "text" ? version.runs?.[field.name] : null}
      />
    ) : (
      now
    );
    return (
      <Fragment key={field.name}>
        {index === 0 ? (
          drawn
        ) : (
          <>
            {". "}
            <span lang={field.kind === "text" ? lang : undefined}>{drawn}</span>
          </>
        )}
      </Fragment>
    );
  });
  const heading =
    first.name === "publicText"
      ? null
      : t(`update.heading.${first.name}` as "update.heading.claim");
  return first.kind === "text" ? (
    <div>
      {heading ? <h4>{heading}</h4> : null}
      <p className="bank__text" lang={lang}>
        {marked}
      </p>
    </div>
  ) : (
    <p className="small">
      {heading}: {marked}
    </p>
  );
}

/** Where it is not known how two texts differ, and with a word that was chosen, one takes the place of the other. */
function Marked({
  was,
  now,
  runs,
}: {
  was: string;
  now: string;
  runs: readonly Run[] | null | undefined;
}) {
  if (was === now) return now;
  if (runs) return <WordDiff before={was} after={now} runs={runs} />;
  return (
    <>
      {was ? <del>{was}</del> : null}
      {was && now ? " " : null}
      {now ? <ins>{now}</ins> : null}
    </>
  );
}
