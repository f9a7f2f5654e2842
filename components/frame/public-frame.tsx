import { StandingSigns } from "@/components/figures/standing-sign";
import { ownAddress } from "@/lib/own-address";
import { Colophon } from "./colophon";
import type { FrameProps } from "./frame-props";
import { Masthead } from "./masthead";

// A page that a reader is about to open is fetched already; files and the staff side are not.
const speculation = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*/*" },
          { not: { href_matches: "/*/(sign-in|desk|review|admin)*" } },
          { not: { selector_matches: "[rel=alternate]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

/** The body of every public page: what stands around its content, and the content. */
export function PublicFrame(props: FrameProps) {
  const { t } = props;
  return (
    <>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <p className="offline" role="status" tabIndex={-1} data-offline="" hidden>
        {t("shell.offline")}
      </p>
      <StandingSigns />
      <Masthead {...props} />
      <main id="content" className="page" tabIndex={-1}>
        {props.children}
      </main>
      <Colophon {...props} />
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
      <script src={ownAddress("enhance.js")} defer />
    </>
  );
}
