/**
 * A slow line, drawn at the server so that it holds for everything a browser asks for, a service worker's
 * requests included (the browser's own throttling leaves those out). One connection, as HTTP/2 has it: two
 * round trips to open (TCP, TLS), one for each request, and a window that starts at ten packets and
 * doubles each round trip. What fits into the first window arrives at once: the 14 KB of the budgets.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** `kbps`: kilobits a second; `rtt`: milliseconds a round trip; `name`: as tables write it. */
export type Speed = { name: string; kbps: number; rtt: number };

const packet = 1460;
/** Packets in the first window: RFC 6928, which every server of today follows. */
const first = 10;
/** Bytes sent before the next answer has its turn. */
const piece = 2 * packet;

type Answer = { left: number; write: (bytes: number) => void; done: () => void };

export class Line {
  private open: Promise<void> | undefined;
  private window = first * packet;
  private inWindow = 0;
  private windowEnds = 0;
  private readonly queue: Answer[] = [];
  private running = false;
  private readonly speed: Speed;

  constructor(speed: Speed) {
    this.speed = speed;
  }

  /** What every request waits for: the connection, if it is the first, and its own way there and back. */
  async ask(): Promise<void> {
    await (this.open ??= sleep(2 * this.speed.rtt));
    await sleep(this.speed.rtt);
  }

  /** Sends `bytes`, calling `write` for each piece at the time it arrives. */
  send(bytes: number, write: (bytes: number) => void): Promise<void> {
    return new Promise((done) => {
      this.queue.push({ left: bytes, write, done });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    let clock = performance.now();
    for (let answer = this.queue.shift(); answer; answer = this.queue.shift()) {
      const size = Math.min(piece, answer.left);
      clock = Math.max(clock, performance.now() - 20);
      if (clock >= this.windowEnds) {
        if (this.inWindow) this.window *= 2;
        this.inWindow = 0;
        this.windowEnds = clock + this.speed.rtt;
      } else if (this.inWindow + size > this.window) {
        clock = this.windowEnds;
        this.window *= 2;
        this.inWindow = 0;
        this.windowEnds = clock + this.speed.rtt;
      }
      this.inWindow += size;
      clock += (size * 8) / this.speed.kbps;
      const wait = clock - performance.now();
      if (wait > 1) await sleep(wait);
      answer.write(size);
      answer.left -= size;
      if (answer.left > 0) this.queue.push(answer);
      else answer.done();
    }
    this.running = false;
  }
}
