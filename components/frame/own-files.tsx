import { ownAddress } from "@/lib/own-address";

// Two banks and the span, in the sides' colours; inline, so that it costs no request.
const icon =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#17603a" d="M2 8h7v16H2z"/><path fill="#0b6e80" d="M23 8h7v16h-7z"/><path stroke="#8f8e85" stroke-width="3" d="M9 14h14"/></svg>',
  );

/** The files of letters (styles/fonts.css), to be asked for before the styles are read. */
const fontFiles = ["GolosText_400Regular.woff2", "GolosText_600SemiBold.woff2"];

/** What the head of every page asks for: the styles, the letters, and the icon. */
export function OwnFiles() {
  return (
    <>
      <link rel="stylesheet" href={ownAddress("site.css")} />
      <link rel="icon" href={icon} />
      {fontFiles.map((name) => (
        <link
          key={name}
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={ownAddress(name)}
        />
      ))}
    </>
  );
}
