/**
 * Reads a multipart body.
 * Why: one that is cut off or lacks its boundary Next would answer with a fault of its own.
 * @returns null when it cannot be read
 */
export async function readForm(type: string, body: Buffer): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
  } catch {
    return null;
  }
}
