import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetched } from '../../src/cli/fetch-page.ts';
import { ran } from './fake-terminal.ts';

const PROSE =
  'Fishermen in the harbour said that the boats had come in at night, and that nobody had told them why. '.repeat(4);
const PAGE = `<html><body><article><p>${PROSE}</p><p>The plan included over £6 million (£7 million) for cameras.</p></article></body></html>`;

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) =>
    response.setHeader('content-type', 'text/html; charset=ISO-8859-1').end(Buffer.from(PAGE, 'latin1')),
  '/text': (_request, response) => response.setHeader('content-type', 'text/plain').end('It cost £6m <b>and more</b>.'),
  '/moved': (_request, response) => response.writeHead(302, { location: '/page' }).end(),
  '/large': (_request, response) => response.end('x'.repeat(2000)),
  '/silent': () => {},
  '/stalled': (_request, response) => void response.write('<html>'),
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) =>
    (ANSWERS[request.url ?? ''] ?? ((_, other) => other.writeHead(404).end()))(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a page is read in the encoding that its server says, with the address that it came from', async () => {
  const { status, out } = await ran(['--format', 'json', `${origin}/moved`]);
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    source: { url: `${origin}/page` },
    text: expect.stringContaining('over £6 million (£7 million)'),
  });
});

test('plain text is text, whatever stands in it', async () => {
  expect(JSON.parse((await ran(['--format', 'json', `${origin}/text`])).out).text).toBe('It cost £6m <b>and more</b>.');
});

test('an address that answers no page is one line', async () => {
  const { status, complaints } = await ran([`${origin}/missing`]);
  expect(status).toBe(2);
  expect(complaints).toEqual([
    `${origin}/missing: the server answers 404 Not Found; open it in a browser, save the page, and check that.`,
  ]);
});

test.each(['/silent', '/stalled'])('%s: patience ends', async (path) => {
  expect(await fetched(`${origin}${path}`, 1000, 100)).toEqual({
    problem: 'does not answer within 0.1 seconds; try again later.',
  });
});

test('too large a page is let go', async () => {
  expect(await fetched(`${origin}/large`, 1000)).toEqual({ problem: expect.stringMatching(/^is larger than/) });
});

test('nobody there', async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  expect((await ran([`http://127.0.0.1:${port}/`])).complaints).toEqual([
    `http://127.0.0.1:${port}/: nothing answers there; check the address.`,
  ]);
});

test('no such address', async () => {
  const { complaints } = await ran(['http://a b/']);
  expect(complaints).toEqual(['http://a b/: is no address that can be fetched; check its spelling.']);
});
