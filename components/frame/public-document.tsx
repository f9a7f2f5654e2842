import type { FrameProps } from "./frame-props";
import { OwnFiles } from "./own-files";
import { PublicFrame } from "./public-frame";
import { PublicHead } from "./public-head";

/** A public page from its first tag to its last. */
export function PublicDocument(props: FrameProps) {
  return (
    <html lang={props.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <OwnFiles />
        <PublicHead {...props} />
      </head>
      <body>
        <PublicFrame {...props} />
      </body>
    </html>
  );
}
