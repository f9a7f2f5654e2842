/**
 * False for a multipart body that is cut off or lacks its boundary.
 * Why: Next would answer it with a fault of its own.
 */
export async function isReadableForm(type: string | undefined, body: Buffer): Promise<boolean> {
  if (!type?.startsWith("multipart/form-data")) return true;
  try {
    await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    return true;
  } catch {
    return false;
  }
}
