import { StandingFills } from "@/components/figures/standing-sign";
import { ownAddress } from "@/lib/own-address";
import { Colophon } from "./colophon";
import type { FrameProps } from "./frame-props";
import { Masthead } from "./masthead";

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
      <StandingFills />
      <Masthead {...props} />
      <main id="content" className="page" tabIndex={-1}>
        {props.children}
      </main>
      <Colophon {...props} />
      <script src={ownAddress("enhance.js")} defer />
    </>
  );
}
