import type { Texts } from "@/components/texts";
import type { Language, SuccessionKind } from "@/db/vocabulary";

export type Left = {
  left: {
    as: "removed" | "carried" | "merged" | "split";
    reason: string;
    language: Language;
  } | null;
  goesOnIn: readonly { kind: SuccessionKind; plan: string; code: string }[];
};

/** How a milestone left control unfinished, why, and where it goes on. */
export function LeftWords({ left, goesOnIn, t }: Left & Pick<Texts, "t">) {
  return (
    <>
      {left ? (
        <div className="small">
          {`${t(`milestone.endedAs.${left.as}`)}: `}
          <span lang={left.language}>{left.reason}</span>
        </div>
      ) : null}
      {goesOnIn.map((link) => (
        <div className="small" key={`${link.plan} ${link.code}`}>
          {`${t(`milestone.succession.${link.kind}.into`)}: ${link.plan.replace("-", "–")}, ${link.code}`}
        </div>
      ))}
    </>
  );
}
