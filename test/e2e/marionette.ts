import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol over TCP: the only one that can press a toolbar button and look into a popup. */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

/** Each message is its length in bytes, a colon, and JSON: [0, id, command, parameters] out, [1, id, error, result] back. */
export async function marionetteAt(port: number): Promise<Marionette> {
  const socket = await patientConnect(port);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let pending = Buffer.alloc(0);
  let id = 0;

  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let message = next(); message !== null; message = next()) settle(message);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        const body = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      }),
    close: () => socket.destroy(),
  };

  function next(): unknown {
    const colon = pending.indexOf(0x3a);
    if (colon < 0) return null;
    const length = Number(pending.subarray(0, colon).toString());
    const end = colon + 1 + length;
    if (pending.length < end) return null;
    const body = pending.subarray(colon + 1, end).toString();
    pending = pending.subarray(end);
    return JSON.parse(body);
  }

  function settle(message: unknown): void {
    // The greeting is an object; only answers are lists.
    if (!Array.isArray(message)) return;
    const [, answered, error, result] = message;
    const waiter = waiting.get(answered);
    waiting.delete(answered);
    if (error) waiter?.reject(new Error(`${error.error}: ${error.message}`));
    else waiter?.resolve(result);
  }
}

/** Firefox opens its port some seconds after it is started. */
async function patientConnect(port: number): Promise<Socket> {
  const until = Date.now() + 60_000;
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    if (Date.now() > until) throw new Error(`Firefox did not open its port ${port} within a minute.`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}
