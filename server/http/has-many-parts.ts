/** Parts of the largest form that a page of ours sends, and of whatever a form is allowed (lib/forms/bounded-form.ts). */
const mostParts = 400;

/** Has a multipart body more parts than any form of ours? Counted without reading them. */
export function hasManyParts(type: string, body: Buffer): boolean {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = `--${quoted ?? plain ?? ""}`;
  let parts = 0;
  for (
    let at = body.indexOf(boundary);
    at >= 0;
    at = body.indexOf(boundary, at + boundary.length)
  ) {
    parts += 1;
    // The last boundary ends the body.
    if (parts > mostParts + 1) return true;
  }
  return false;
}
