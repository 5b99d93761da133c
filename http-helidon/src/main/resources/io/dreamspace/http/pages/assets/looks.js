// What has changed and is to be looked at anew, one after another, until that has worked.

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

export class Looks {
  #look;
  #pending = new Map();
  #working = false;
  #pause = FIRST_PAUSE;
  #timer;

  /** @param look {Function} gets an id and its last change; throws if it is to be tried again */
  constructor(look) {
    this.#look = look;
  }

  /** This has changed. */
  add(id, change) {
    this.#pending.set(id, change);
    if (this.#timer === undefined) {
      this.#work();
    }
  }

  /** There is nothing to be looked at any more. */
  forget(id) {
    this.#pending.delete(id);
  }

  /** Tries again at once what did not work. */
  hurry() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pause = FIRST_PAUSE;
    this.#work();
  }

  async #work() {
    if (this.#working) {
      return;
    }
    this.#working = true;
    while (this.#pending.size > 0 && this.#timer === undefined) {
      const [id, change] = this.#pending.entries().next().value;
      this.#pending.delete(id);
      try {
        await this.#look(id, change);
        this.#pause = FIRST_PAUSE;
      } catch (fault) {
        console.warn(`What has changed of ${id} is looked at later.`, fault);
        this.#later(id, change);
      }
    }
    this.#working = false;
  }

  /** Behind the others, so that none holds up all. */
  #later(id, change) {
    if (!this.#pending.has(id)) {
      this.#pending.set(id, change);
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, this.#pause * (0.5 + Math.random()));
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
