/** A public page that would not work as a plain document; the message says why. */
export class UnfinishedDocument extends Error {
  override name = "UnfinishedDocument";
}

// In the order they stand in the page, so that what a script contains is never taken for markup.
const pieces =
  /<div hidden="">(?:<!--\/?\$-->)*<\/div>|<!--[\s\S]*?-->|<script\b([^>]*)>([\s\S]*?)<\/script>|<link\b([^>]*)>|<template\b/g;

const ownScript = /\bsrc="\/enhance\.js"/;
const frameworkFile = /\bsrc="\/_next\//;
const dataBlock = /\btype="(?:speculationrules|application\/ld\+json)"/;
// The flight payload, the bundler's list of files, and React's own clock for streamed parts.
const frameworkLine =
  /^\s*(?:\(?self\.__next_\w\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;
const scriptPreload = /\brel="modulepreload"|\brel="expect"|\bas="script"/;

function keepScript(attributes: string, body: string): boolean {
  const hasFile = /\bsrc=/.test(attributes);
  if (ownScript.test(attributes) || (!hasFile && dataBlock.test(attributes))) return true;
  if (frameworkFile.test(attributes) || (!hasFile && frameworkLine.test(body))) return false;
  throw new UnfinishedDocument(
    `A public page carries a script of its own: <script${attributes}>${body.slice(0, 60)}`,
  );
}

/**
 * Takes the framework's scripts, their preloads, its payload and its marks out of a page as React wrote it.
 * What stays is markup, styles, our one script, and blocks of data.
 * @throws UnfinishedDocument when a part was to be filled in later, or a foreign script stands in the page
 */
export function cleanDocument(html: string): string {
  return html.replace(
    pieces,
    (
      piece: string,
      attributes: string | undefined,
      body: string | undefined,
      link: string | undefined,
    ) => {
      if (piece.startsWith("<script")) return keepScript(attributes ?? "", body ?? "") ? piece : "";
      if (piece.startsWith("<link")) return scriptPreload.test(link ?? "") ? "" : piece;
      if (piece.startsWith("<template"))
        throw new UnfinishedDocument("A public page has a part that a script would fill in later.");
      return "";
    },
  );
}
