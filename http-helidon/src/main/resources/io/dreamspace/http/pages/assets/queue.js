// Which event is shown when. Times are milliseconds of whichever clock; nothing here has one.

/** So many cards wait at most. */
const MOST_WAITING = 12;

/** No card is shown for less, however many wait. */
const SHORTEST = 3_000;

/** How long one looks at each character of a message. */
const READING = 45;

/** Gifts that come within so long of each other are one card. */
const TOGETHER = 10_000;

/** A card that counts stays for so long after the last, and counts for so long at most. */
const COUNTED = 3_000;
const LONGEST_COUNT = 30_000;

/** Between one card and the next. */
const PAUSE = 400;

/** What comes in floods: a subscription that says nothing and shows nothing. */
function groupOf(event) {
  return event.event_type === 'subscriber' && !event.message && !event.document_id
    ? `subscriber ${event.tier}`
    : null;
}

/** Cards of the lowest are passed over first. */
function rankOf({ replayed, events: [event] }) {
  if (replayed || event.event_type !== 'plain') {
    return 2;
  }
  return event.document_id ? 1 : 0;
}

export class CardQueue {
  #duration;
  #kinds;
  #waiting = [];
  #showing = null;
  #freeAt = -Infinity;
  #passedOver = 0;
  #cards = 0;

  /** @param settings {{duration: number, kinds: string[]}} in ms; the event types to be shown */
  constructor({ duration, kinds }) {
    this.#duration = duration;
    this.#kinds = new Set(kinds);
  }

  /** How many cards wait. */
  get waiting() {
    return this.#waiting.length;
  }

  /** One more event. */
  add(event, now, replayed = false) {
    if (!this.#kinds.has(event.event_type)) {
      return;
    }
    const group = replayed ? null : groupOf(event);
    const open = group && this.#openFor(group, now);
    if (open) {
      open.events.push(event);
      open.lastAt = now;
    } else {
      this.#waiting.push({ id: ++this.#cards, group, replayed, events: [event], lastAt: now });
      this.#bound();
    }
  }

  #openFor(group, now) {
    const cards = this.#showing ? [this.#showing, ...this.#waiting] : this.#waiting;
    const last = cards.findLast((card) => card.group === group);
    const fits = last
      && now - last.lastAt <= TOGETHER
      && (last !== this.#showing || (now < this.#end() && now - last.from < LONGEST_COUNT));
    return fits ? last : null;
  }

  #bound() {
    while (this.#waiting.length > MOST_WAITING) {
      const lowest = Math.min(...this.#waiting.map(rankOf));
      const at = this.#waiting.findIndex((card) => rankOf(card) === lowest);
      this.#passedOver += this.#waiting[at].events.length;
      this.#waiting.splice(at, 1);
    }
  }

  /** An event has been corrected. */
  correct(event) {
    for (const card of this.#all()) {
      card.events = card.events.map((one) => (one.event_id === event.event_id ? event : one));
    }
  }

  /** An event has been deleted: it is not shown, or not any longer. */
  takeBack(eventId) {
    for (const card of this.#all()) {
      card.events = card.events.filter((one) => one.event_id !== eventId);
    }
    this.#waiting = this.#waiting.filter((card) => card.events.length > 0);
  }

  #all() {
    return this.#showing ? [this.#showing, ...this.#waiting] : this.#waiting;
  }

  /** The card to be shown; null if there is none. Its `passedOver` are not shown at all. */
  at(now) {
    if (this.#showing && (this.#showing.events.length === 0 || now >= this.#end())) {
      this.#showing = null;
      this.#freeAt = now + PAUSE;
    }
    if (!this.#showing && this.#waiting.length > 0 && now >= this.#freeAt) {
      this.#showing = this.#waiting.shift();
      this.#showing.from = now;
      this.#showing.passedOver = this.#passedOver;
      this.#passedOver = 0;
    }
    return this.#showing;
  }

  /** When `at` may answer something else, if nothing more is added. */
  next() {
    if (this.#showing) {
      return this.#end();
    }
    return this.#waiting.length > 0 ? this.#freeAt : Infinity;
  }

  /** The more cards wait, the shorter each is shown. */
  #end() {
    const { from, lastAt, events } = this.#showing;
    const alone = Math.max(this.#duration, READING * (events[0]?.message?.length ?? 0));
    const hurried = Math.max(
      Math.min(SHORTEST, this.#duration),
      alone / (1 + this.#waiting.length / 3),
    );
    const counted = events.length > 1 ? lastAt + COUNTED : -Infinity;
    return Math.max(from + hurried, counted);
  }
}
