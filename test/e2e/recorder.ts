import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down what a browser asks for, and lets nothing but this machine's own pages through. */
export interface Recorder {
  /** "127.0.0.1:8080" */
  readonly proxy: string;
  /** What was asked for since the last time, "http://127.0.0.1:4000/two"; of what is encrypted the host alone, "www.example.org:443". */
  readonly taken: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function openRecorder(): Promise<Recorder> {
  let asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const address = incoming.url ?? '';
    asked.push(address);
    if (!address.startsWith('http://127.0.0.1:')) {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(address, { method: incoming.method, headers: incoming.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    taken: () => {
      const all = asked;
      asked = [];
      return all;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
