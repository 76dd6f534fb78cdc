/** Tells how far the printers are, a line every few seconds, and only where there is something to set. */
export class Progress {
  private all = 0;
  private done = 0;
  private fresh = 0;
  private last = performance.now();

  /** So many more are to come. */
  expect(more: number): void {
    this.all += more;
  }

  /** One more is there; `fresh`: it had to be set. */
  add(fresh: boolean): void {
    this.done += 1;
    if (fresh) this.fresh += 1;
    if (!fresh || performance.now() - this.last < 4000) return;
    this.last = performance.now();
    console.log(`Đã dàn ${this.done}/${this.all} tờ in và ảnh…`);
  }

  end(): void {
    console.log(`${this.all} tờ in và ảnh, ${this.fresh} tờ mới.`);
  }
}
