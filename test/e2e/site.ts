import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The pages of these tests on an address of their own: "/inline" is pages/inline.html, "/article/x" test/articles/x. */
export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The smallest file that a browser opens in its PDF viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

const fileOf = (path: string): URL => {
  const [, slug] = /^\/article\/([a-z-]+)$/.exec(path) ?? [];
  return slug
    ? new URL(`../articles/${slug}/page.html`, import.meta.url)
    : new URL(`pages${path}.html`, import.meta.url);
};

export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === '/notice.pdf') {
      response.setHeader('content-type', 'application/pdf').end(PDF);
      return;
    }
    // A page as careful as a page can be: "/strict/two" is "/two" with a policy that lets in no style and no script.
    const [, inner] = /^\/strict(\/.+)$/.exec(path) ?? [];
    if (inner) response.setHeader('content-security-policy', "default-src 'none'");
    readFile(fileOf(inner ?? path)).then(
      (page) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
