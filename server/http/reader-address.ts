import { type BlockList, isIP } from "node:net";

const isListed = (list: BlockList, address: string) =>
  list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** An address as proxies write it: some with a port, and IPv6 then in brackets. */
function plainAddress(written: string): string | null {
  const text = written.trim();
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  const [, dotted] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text) ?? [];
  const address = bracketed ?? dotted ?? text;
  return isIP(address) === 0 ? null : address;
}

/**
 * Where a request comes from: the peer's own address. A proxy that we trust is asked for the one before it,
 * which it wrote behind whatever the reader had sent, until one is not trusted.
 * @param forwarded X-Forwarded-For as it came
 */
export function readerAddress(peer: string, forwarded: string, trusted: BlockList): string {
  const written = forwarded.split(",");
  let address = peer;
  while (written.length > 0 && isListed(trusted, address)) {
    const before = plainAddress(written.pop() ?? "");
    if (before === null) return address;
    address = before;
  }
  return address;
}
