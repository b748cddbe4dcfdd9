/** The client's address behind configured proxies; a forwarded header from anybody else is ignored. */
import { BlockList, isIP } from 'node:net';

/** Builds the reader from `TRUSTED_PROXIES` entries such as `127.0.0.1` or `10.0.0.0/8`. */
export function clientAddress(trusted: string[]): (peer: string | undefined, forwardedFor: string | undefined) => string {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address, bits] = entry.split('/');
    const family = isIP(address!) === 6 ? 'ipv6' : 'ipv4';
    if (bits) proxies.addSubnet(address!, Number(bits), family);
    else proxies.addAddress(address!, family);
  }
  const isProxy = (address: string): boolean => isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (peer, forwardedFor) => {
    let address = plain(peer ?? '');
    if (!isProxy(address)) return address || 'unknown';
    // Right to left: the last entry was written by the proxy nearest to us, so the first untrusted one is the client.
    for (const hop of (forwardedFor ?? '').split(',').reverse()) {
      const next = plain(bare(hop.trim()));
      if (isIP(next) === 0) break;
      address = next;
      if (!isProxy(next)) break;
    }
    return address;
  };
}

/** Some proxies write the port too, and an IPv6 address in brackets. */
const bare = (hop: string): string => /^\[([^\]]*)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;

const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);

/** What limits count by: an IPv4 address, or the /64 that one IPv6 customer holds. */
export function addressBlock(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const groups = address.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left;
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
