import { type Patience, patienceAtHand } from "./patience";

/** Nobody left in time. Whatever waited was never sent, and never will be. */
class NoConnectionFree extends Error {
  readonly code = "NO_CONNECTION_FREE";

  constructor() {
    super("No connection to the database became free in time.");
    this.name = "NoConnectionFree";
  }
}

/** Lets in as many at a time as there are connections; the others wait in their order, as long as they have patience. */
export class Gate {
  private inside = 0;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly places: number) {}

  /**
   * @returns nothing when there is room now, else the wait
   * @throws NoConnectionFree when the patience ends before the wait
   */
  enter(): Promise<void> | undefined {
    if (this.inside < this.places) {
      this.inside += 1;
      return undefined;
    }
    return this.wait(patienceAtHand());
  }

  /** Gives the place to who has waited longest. */
  leave(): void {
    const [next] = this.waiting;
    if (next) next();
    else this.inside -= 1;
  }

  private wait(patience: Patience): Promise<void> {
    const limitMs = patience.begin();
    return new Promise((resolve, reject) => {
      const enter = () => {
        this.waiting.delete(enter);
        clearTimeout(timer);
        patience.end();
        resolve();
      };
      const giveUp = () => {
        if (!this.waiting.delete(enter)) return;
        patience.end();
        reject(new NoConnectionFree());
      };
      // Where the process itself stood still, answers lie on the sockets that make room: they are read before anybody gives up.
      const timer = setTimeout(() => setImmediate(giveUp), limitMs);
      this.waiting.add(enter);
    });
  }
}
