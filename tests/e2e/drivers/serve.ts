import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const pages = resolve(import.meta.dirname, '../../pages');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  port: number;
  /** Address of a file under tests/pages, or of a page that was put. `localhost` is another site than `127.0.0.1`. */
  url(path: string, host?: '127.0.0.1' | 'localhost'): string;
  /** Serves `html` (a fragment or a whole document) at that path; gives the address. */
  put(path: string, html: string, headers?: Record<string, string>): string;
  /** Serves at that path what is written, as it is written; to be asked for once. */
  stream(path: string): Stream;
  /** Requests so far: method, host without port, path. */
  requests: string[];
  close(): Promise<void>;
}

/** An answer that comes in parts. */
export interface Stream {
  url: string;
  /** Sends a part once the address is asked for, and waits until it is on its way. */
  write(part: string): Promise<void>;
  end(): Promise<void>;
}

/** Serves tests/pages and what is put, on a free port of this machine's loopback only. */
export async function serve(folder = pages): Promise<Server> {
  const put = new Map<string, { html: string; headers: Record<string, string> }>();
  const streams = new Map<string, (response: ServerResponse) => void>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push(`${request.method} ${request.headers.host?.replace(/:\d+$/, '')} ${path}`);
    const stream = streams.get(path);
    if (stream) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      stream(response);
      return;
    }
    const made = put.get(path);
    if (made) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made.headers }).end(made.html);
      return;
    }
    const file = normalize(join(folder, path));
    try {
      if (!file.startsWith(folder)) throw new Error(`${path} is outside of the folder that is served`);
      const body = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      // Whatever the reason, to a browser it is a page that is not there.
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  // Browsers try 127.0.0.1 for `localhost` when nothing answers on ::1.
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const url: Server['url'] = (path, host = '127.0.0.1') => `http://${host}:${port}${path}`;
  return {
    port,
    url,
    requests,
    put: (path, html, headers = {}) => {
      put.set(path, { html, headers });
      return url(path);
    },
    stream: (path) => {
      const asked = new Promise<ServerResponse>((begin) => streams.set(path, begin));
      return {
        url: url(path),
        write: async (part) => {
          const response = await asked;
          await new Promise<void>((sent, failed) =>
            response.write(part, (fault) => (fault ? failed(fault) : sent())),
          );
        },
        end: async () => void (await asked).end(),
      };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
