import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchingProxy {
  /** Arguments that send all that the browser fetches through the proxy, loopback too. */
  readonly args: readonly string[];
  /** Host and path of everything asked for so far; of https only the host is visible. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** The browser's own errands (time, updates, sign-in), which no switch turns off entirely. */
const BROWSER_ERRANDS = /^[\w.-]+\.(google|googleapis|gstatic|gvt1)\.com(:443)?(\/|$)/;

/** Sees every request of the whole browser, whichever page, worker or process makes it. Lets only this machine's own through. */
export async function watchNetwork(): Promise<WatchingProxy> {
  const seen: string[] = [];
  const note = (what: string): void => {
    if (!BROWSER_ERRANDS.test(what)) seen.push(what);
  };
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://unknown');
    note(url.host + url.pathname);
    if (url.hostname !== '127.0.0.1') {
      outgoing.writeHead(502).end();
      return;
    }
    const forwarded = ask(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', (incoming, socket) => {
    note(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
