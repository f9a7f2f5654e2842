/** The first four groups of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const groups = (text: string) => (text ? text.split(":") : []);
  const missing = address.includes("::") ? 8 - groups(head).length - groups(tail).length : 0;
  const all = [...groups(head), ...Array.from({ length: missing }, () => "0"), ...groups(tail)];
  return all.slice(0, 4).join(":");
}

/** The network that an address of the internet belongs to: an IPv4 address itself, or the /64 of an IPv6 one. */
export const networkOf = (address: string): string =>
  address.includes(":") && !address.includes(".") ? firstHalf(address.toLowerCase()) : address;
