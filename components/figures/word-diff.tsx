import { Fragment } from "react";
import { compareTexts, type Run } from "@/lib/labels/compare-texts";

/**
 * A text against the one before it: what was added and what was taken out, marked as such.
 * @param runs where they differ, if that is known already
 */
export function WordDiff({
  before,
  after,
  runs = compareTexts(before, after),
}: {
  before: string;
  after: string;
  runs?: readonly Run[];
}) {
  return (
    <>
      {partsOf(before, after, runs).map(({ stays, goes, comes }, index) => (
        <Fragment key={index}>
          {stays}
          <Marked as="del" text={goes} />
          <Marked as="ins" text={comes} />
        </Fragment>
      ))}
    </>
  );
}

function partsOf(before: string, after: string, runs: readonly Run[]) {
  let [from, to] = [0, 0];
  return runs.map(([stayBefore, stayAfter, go, come]) => {
    const [oldAt, newAt] = [from + stayBefore, to + stayAfter];
    const part = {
      stays: after.slice(to, newAt),
      goes: before.slice(oldAt, oldAt + go),
      comes: after.slice(newAt, newAt + come),
    };
    [from, to] = [oldAt + go, newAt + come];
    return part;
  });
}

/** The space behind the last word is not marked. */
function Marked({ as: Mark, text }: { as: "del" | "ins"; text: string }) {
  if (!text) return null;
  const marked = text.trimEnd();
  return (
    <>
      <Mark>{marked}</Mark>
      {text.slice(marked.length)}
    </>
  );
}
