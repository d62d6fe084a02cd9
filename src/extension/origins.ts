/** The browser's words for a place that it lets us into: "*://news.example.org/*", "*://*.example.org/*", "<all_urls>". */
const ORIGIN = /^(\*|[a-z][a-z0-9+.-]*):\/\/(\*|(?:\*\.)?[^/*:]+|\[[\da-f:.]+\])(?::(\*|\d+))?\//i;

/** Whether one of these origins holds an address: "*://news.example.org/*" holds "https://news.example.org/budget". */
export function covers(origins: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  const web = /^https?:$/.test(protocol);
  return origins.some((origin) => {
    if (origin === '<all_urls>') return true;
    const [, scheme, host = '', ofPort = '*'] = ORIGIN.exec(origin) ?? [];
    if (scheme === undefined) return false;
    return (scheme === '*' ? web : `${scheme}:` === protocol) && isHost(host, hostname) && isPort(ofPort, port);
  });
}

const isHost = (host: string, name: string): boolean =>
  host === '*' || host === name || (host.startsWith('*.') && (name === host.slice(2) || name.endsWith(host.slice(1))));

const isPort = (wanted: string, port: string): boolean => wanted === '*' || wanted === port;
