import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface FileServer {
  /** `http://127.0.0.1:PORT/`, with the slash. */
  readonly url: string;
  /** Paths asked for so far, in order, as the browser wrote them. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

// HTML goes out without a charset, so that the page's own <meta charset> counts.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder to this machine only. A page read through http is an ordinary page to the browser, where a
 * `file:` page would need a permission that readers must grant by hand.
 *
 * @param folder served as `/`
 * @param within paths relative to the folder that may be read, each a file or a folder; everything, if left out
 */
export async function serveFiles(folder: string, within?: readonly string[]): Promise<FileServer> {
  const root = path.resolve(folder);
  const allowed = (within ?? ['.']).map((part) => path.resolve(root, part));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const file = fileFor(request.url ?? '/', root, allowed);
    // Another site's page may point its own host name at this port; it is not to read the reader's files.
    const ours = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    if (file === null || !ours || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
      // Asked for anew each time; "no-store" would also keep the page out of the back-forward cache.
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(url: string, root: string, allowed: readonly string[]): string | null {
  let asked: string;
  try {
    asked = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
  if (asked.includes('\0')) return null;
  const file = path.resolve(root, `.${asked.endsWith('/') ? `${asked}index.html` : asked}`);
  const inside = allowed.some((part) => file === part || file.startsWith(part + path.sep));
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
