import { createHmac } from "node:crypto";
import { networkOf } from "@/lib/access/network-of";

/**
 * Tells one sender from another for a day without keeping an address: a keyed hash of the network and
 * the day (UTC), 32 bytes.
 */
export function senderOf(address: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set.");
  const day = new Date().toISOString().slice(0, 10);
  return createHmac("sha256", secret)
    .update(`mistake ${day} ${networkOf(address)}`)
    .digest();
}
