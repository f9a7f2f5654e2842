import { isIPv4, isIPv6 } from "node:net";

/** The first four groups of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [head = "", tail = ""] = address.replace(/[\d.]+\.\d+$/, "0:0").split("::");
  const groups = (text: string) => (text ? text.split(":") : []);
  const missing = address.includes("::") ? 8 - groups(head).length - groups(tail).length : 0;
  const all = [...groups(head), ...Array.from({ length: missing }, () => "0"), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/**
 * The network that an address of the internet belongs to: an IPv4 address itself, also where it is
 * written as IPv6, or the /64 of an IPv6 one. Null for what is no address.
 */
export function networkOf(address: string): string | null {
  const [plain = ""] = address.toLowerCase().split("%");
  const within = plain.replace(/^::ffff:(?=[\d.]+$)/, "");
  if (isIPv4(within)) return within;
  return isIPv6(plain) ? `${firstHalf(plain)}::/64` : null;
}
