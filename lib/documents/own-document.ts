import { join } from "node:path";
import type { ReactNode } from "react";
import type * as Drawing from "react-dom/server";
import { documentMark, type DocumentMark } from "./document-mark";

// The bundler has for routes a React that cannot draw; Node itself brings the one that can.
const { createRequire } = process.getBuiltinModule("node:module");
const fromHere = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = fromHere("react-dom/server") as typeof Drawing;

/** The headers that a document may have beside its kind. */
export type DocumentHeaders = { location?: string; "retry-after"?: string };

/**
 * Draws a whole document once, as text, and answers with it. The framework would draw each element twice,
 * with its own payload beside it, and an open page needs neither (decision 0021).
 * @throws Error when a part of the document waits for something: it cannot be drawn at once
 */
export function ownDocument(
  document: ReactNode,
  status: number,
  headers: DocumentHeaders = {},
  mark: DocumentMark = "drawn",
): Response {
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(document)}`, {
    status,
    headers: { ...headers, "content-type": "text/html; charset=utf-8", [documentMark]: mark },
  });
}
