/** The best few answers, each owner once: those with the lowest figures. */
export class BestFew<Owner, Answer> {
  private readonly kept: { owner: Owner; figure: number; answer: Answer }[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get isFull(): boolean {
    return this.kept.length >= this.most;
  }

  /** Whether an answer with this figure would be kept, unless its owner has a better one. */
  wants(figure: number): boolean {
    return !this.isFull || figure < (this.kept.at(-1)?.figure ?? Number.POSITIVE_INFINITY);
  }

  offer(owner: Owner, figure: number, answer: Answer): void {
    if (!this.wants(figure)) return;
    const known = this.kept.findIndex((one) => one.owner === owner);
    if (known >= 0) {
      if ((this.kept[known]?.figure ?? 0) <= figure) return;
      this.kept.splice(known, 1);
    }
    const place = this.kept.findIndex((one) => one.figure > figure);
    this.kept.splice(place < 0 ? this.kept.length : place, 0, { owner, figure, answer });
    if (this.kept.length > this.most) this.kept.pop();
  }

  /** The answers, best first. */
  get answers(): Answer[] {
    return this.kept.map(({ answer }) => answer);
  }
}
