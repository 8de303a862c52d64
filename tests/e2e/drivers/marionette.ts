import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol: messages are `LENGTH:JSON`, answered in order of their ids. */
export class Marionette {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private received = Buffer.alloc(0);
  private last = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => {
      this.received = Buffer.concat([this.received, data]);
      this.read();
    });
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has closed the connection'));
      this.waiting.clear();
    });
  }

  /** Connects to a Firefox that listens on that port of this machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await new Promise<void>((done, failed) => {
      socket.once('connect', done);
      socket.once('error', failed);
    });
    socket.on('error', () => {
      // `close` follows, and tells everybody who waits.
    });
    return new Marionette(socket);
  }

  /** Sends one command, such as `WebDriver:Navigate`; throws what Firefox answers as an error. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.last;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${message.length}:`);
      this.socket.write(message);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(): void {
    for (;;) {
      const colon = this.received.indexOf(0x3a);
      if (colon < 0) return;
      const length = Number(this.received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      // The first message is a greeting, not an answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        unknown,
      ];
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  }
}
