import type { Encoding } from "./finished";

const packable =
  /^(?:text\/|application\/(?:json|javascript|[\w.+-]+\+(?:json|xml)|xml)|image\/svg)/;

/**
 * Chooses how to pack a body: brotli before gzip, and nothing for small or already packed ones.
 * @param accepted the request's Accept-Encoding
 * @param size bytes of the plain body
 */
export function chooseEncoding(accepted: string, contentType: string, size: number): Encoding {
  if (size < 1000 || !packable.test(contentType)) return "identity";
  const wanted = accepted.split(",").map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const takes = (name: string) =>
    wanted.some(([token, weight]) => token === name && !/^q=0(?:\.0*)?$/.test(weight ?? ""));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}
