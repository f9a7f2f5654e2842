import { createHash } from "node:crypto";

const namespace = Buffer.from("5f0f3c1e7c3b4f0a9d54b2a4c1e86d17", "hex");

/** The lasting id of a row of the road map: a UUID of version 5 over its table and natural key. */
export function rowId(table: string, key: string): string {
  const bytes = createHash("sha1").update(namespace).update(`${table}/${key}`).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex", 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
