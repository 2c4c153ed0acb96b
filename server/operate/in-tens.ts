/**
 * Holds back what happens with ballots until ten of it have happened: who reads the numbers before and after one ballot
 * finds no difference but at every tenth.
 */

const step = 10;

export class InTens<Thing> {
  #held: Thing[] = [];
  readonly #tell: (ten: readonly Thing[]) => void;

  constructor(tell: (ten: readonly Thing[]) => void) {
    this.#tell = tell;
  }

  add(thing: Thing): void {
    this.#held.push(thing);
    if (this.#held.length < step) return;
    const ten = this.#held;
    this.#held = [];
    this.#tell(ten);
  }
}
