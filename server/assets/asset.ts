import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Finished } from "@/server/documents/finished";

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Makes a file's bytes ready to send.
 * @param name its ending decides the content type
 * @param cacheControl how long readers may keep it
 */
export function asset(name: string, bytes: Uint8Array, cacheControl: string): Finished {
  const body = Buffer.from(bytes);
  return {
    status: 200,
    headers: {
      "content-type": contentTypes[extname(name)] ?? "application/octet-stream",
      "cache-control": cacheControl,
    },
    bodies: { identity: body },
    etag: createHash("sha256").update(body).digest("base64url"),
  };
}
