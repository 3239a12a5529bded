import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A client of Marionette, the protocol that Firefox itself speaks for automation: `LENGTH:[type, id, command, parameters]`
 * over a local socket. Chosen because it needs no driver program, and because its chrome context reaches the toolbar,
 * the context menu and the add-on manager, which no web driver does.
 */
export interface Marionette {
  /** Rejects with Firefox's own error, or after `COMMAND_SECONDS`. */
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

const CONNECT_SECONDS = 30;
const COMMAND_SECONDS = 60;

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to a Firefox that is starting with `--marionette` and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connectPatiently(port);
  const pending = new Map<number, Pending>();
  let last = 0;
  const greeted = listen(socket, pending);
  await greeted;

  function send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++last;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      const limit = setTimeout(() => {
        pending.delete(id);
        reject(new Error(`Firefox did not answer ${command} within ${COMMAND_SECONDS} s`));
      }, COMMAND_SECONDS * 1000);
      pending.set(id, {
        resolve: (value) => {
          clearTimeout(limit);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(limit);
          reject(error);
        },
      });
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return { send, close: () => socket.destroy() };
}

async function connectPatiently(port: number): Promise<Socket> {
  const end = Date.now() + CONNECT_SECONDS * 1000;
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    if (Date.now() > end) throw new Error(`Firefox did not open Marionette's port ${port} within ${CONNECT_SECONDS} s`);
    await sleep(100);
  }
}

/** Splits the stream into messages and hands answers to those who wait. Resolves with Firefox's greeting. */
function listen(socket: Socket, pending: Map<number, Pending>): Promise<void> {
  let buffer = Buffer.alloc(0);
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
        const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
        if (buffer.length < end) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
        buffer = buffer.subarray(end);
        if (Array.isArray(message)) settle(message, pending);
        else resolve();
      }
    });
    const gone = () => {
      for (const { reject } of pending.values()) reject(new Error('Firefox closed the connection'));
      pending.clear();
    };
    socket.on('error', gone);
    socket.on('close', gone);
  });
}

function settle([, id, error, result]: unknown[], pending: Map<number, Pending>): void {
  const waiting = pending.get(id as number);
  if (!waiting) return;
  pending.delete(id as number);
  if (error) {
    const { error: kind, message } = error as { error: string; message: string };
    waiting.reject(new Error(`${kind}: ${message}`));
    return;
  }
  // WebDriver wraps plain values as {value}; everything else comes as it is.
  const wrapped = result !== null && typeof result === 'object' && 'value' in result && Object.keys(result).length === 1;
  waiting.resolve((wrapped ? (result as { value: unknown }).value : result) as never);
}
