import { BlockList, isIP } from "node:net";

/**
 * Reads addresses and networks (10.0.0.0/8, fd00::/8), separated by commas.
 * @returns null when one of them is neither
 */
export function networkList(text: string): BlockList | null {
  const list = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim())) {
    if (entry === "") continue;
    const [address = "", bits, ...more] = entry.split("/");
    const version = isIP(address);
    const longest = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : Number(bits);
    const isPrefix = bits === undefined || (/^\d{1,3}$/.test(bits) && prefix <= longest);
    if (version === 0 || !isPrefix || more.length > 0) return null;
    list.addSubnet(address, prefix, version === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
