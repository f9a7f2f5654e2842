import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";

export type LinkedBody = { body: string; sideCode: SideCode | null; name: Text | null };

/** Bodies under the words of their sides, in the reader's order of sides. */
export function BodyLinks({
  bodies,
  base,
  language,
  t,
  href,
}: Texts & { bodies: readonly LinkedBody[]; base: string }) {
  return (
    <ul className="plain-list">
      {[...sidesInOrder(language), null].map((side) => {
        const here = bodies.filter(({ sideCode }) => sideCode === side);
        if (here.length === 0) return null;
        return (
          <li key={side ?? "none"}>
            {side ? (
              <span className={`side-${side.toLowerCase()}`}>{t(`words.side.${side}`)}: </span>
            ) : null}
            {here.map(({ body, name }, nth) => (
              <span key={body}>
                {nth > 0 ? ", " : null}
                <a href={href(`${base}/bodies/${body}`)}>
                  {name ? <LocalText text={name} language={language} /> : body}
                </a>
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
