import { vi } from "vitest";

/**
 * The program after a deploy in which one more field is signed over: everything is loaded anew, with a registry that
 * says so. The internal note stands in for a field to come; it has a column already.
 */
export async function deployed<Program>(load: () => Promise<Program>): Promise<Program> {
  vi.resetModules();
  const { hashVersion } = await import("@/lib/updates/content-hash");
  vi.resetModules();
  const { updateFields: renewed } = await import("@/lib/updates/fields");
  Object.assign(renewed.internalNote, { signedSince: hashVersion + 1 });
  return load();
}
