import { vi } from "vitest";

/**
 * The program after a deploy in which one more field is signed over: everything is loaded anew, with a registry that
 * says so. The internal note stands in for a field to come; it has a column already.
 */
export async function deployed<Program>(load: () => Promise<Program>): Promise<Program> {
  vi.resetModules();
  const { updateFields } = await import("@/lib/updates/fields");
  Object.assign(updateFields.internalNote, { signedSince: 2 });
  return load();
}
