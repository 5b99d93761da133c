// What changes on the server, each change once and in order, for as long as the page is open.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Refused clients look from time to time whether they still are: a mistake may have been undone. */
const REFUSED_PAUSE = 60_000;

/** A server that lives says so every 15 seconds. */
const SILENCE = 45_000;
const LOOK = 5_000;

const PATIENCE = 10_000;

export class ChangeFeed {
  #options;
  #hears;
  #source;
  #position;
  #started = false;
  #pause = FIRST_PAUSE;
  #timer;
  #looking;
  #heardAt;
  #ended = false;

  /**
   * @param options {{ticket?: string, types?: string[], eventType?: string, from?: string,
   *     maxAge?: number, catchUp?: string}} without a ticket the operator's cookie counts; `from` is
   *     where to begin: latest, earliest, or a position as lists tell it
   * @param hears {{message: Function, opened?: Function, closed?: Function, refused?: Function,
   *     gap?: Function}} `message` gets each change, `gap` what tells that changes are missing,
   *     `refused` the status and why, in a sentence
   */
  constructor(options, hears) {
    this.#options = options;
    this.#hears = { opened() {}, closed() {}, refused() {}, gap() {}, ...hears };
    this.#looking = setInterval(() => this.#look(), LOOK);
    addEventListener('online', this.#hurry);
    addEventListener('pageshow', this.#hurry);
    this.#open();
  }

  /** After which change it goes on; undefined before the server has told. */
  get position() {
    return this.#position;
  }

  close() {
    this.#ended = true;
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    removeEventListener('online', this.#hurry);
    removeEventListener('pageshow', this.#hurry);
    this.#source?.close();
  }

  #url(more = {}) {
    const { ticket, types, eventType, from, maxAge, catchUp } = this.#options;
    const all = {
      ticket,
      type: types?.join(','),
      event_type: eventType,
      from: this.#position === undefined ? from : undefined,
      after: this.#position,
      max_age: maxAge,
      catch_up: catchUp,
      ...more,
    };
    const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== null);
    return `/changes?${new URLSearchParams(given)}`;
  }

  #open() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#started = false;
    this.#heardAt = Date.now();
    const source = new EventSource(this.#url());
    this.#source = source;
    source.addEventListener('message', (event) => this.#hear(event));
    // It would open itself again, but all at the same moment, and not at all after a refusal.
    source.addEventListener('error', () => this.#lost());
  }

  #hear(event) {
    const message = JSON.parse(event.data);
    this.#heardAt = Date.now();
    this.#position = event.lastEventId;
    switch (message.type) {
      case 'start':
        this.#started = true;
        this.#pause = FIRST_PAUSE;
        this.#hears.opened(message);
        break;
      case 'heartbeat':
        break;
      case 'gap':
        this.#hears.gap(message);
        break;
      default:
        this.#hears.message(message);
    }
  }

  #lost() {
    const source = this.#source;
    const started = this.#started;
    source.close();
    if (started) {
      this.#started = false;
      this.#hears.closed();
      this.#openLater();
    } else {
      this.#ask(source);
    }
  }

  /** An EventSource does not tell why it was refused; a page of the feed does. */
  async #ask(source) {
    let refusal;
    try {
      const answer = await fetch(this.#url({ limit: 1 }), {
        headers: { Accept: 'text/plain' },
        signal: AbortSignal.timeout(PATIENCE),
      });
      if ([400, 401, 403].includes(answer.status)) {
        refusal = { status: answer.status, sentence: await answer.text() };
      }
    } catch {
      // There is no server at the moment.
    }
    if (this.#ended || source !== this.#source) {
      return;
    }
    if (refusal) {
      this.#pause = REFUSED_PAUSE;
      this.#hears.refused(refusal);
    } else {
      this.#pause = Math.min(this.#pause, LONGEST_PAUSE);
      this.#hears.closed();
    }
    this.#openLater();
  }

  #openLater() {
    // Not all at once, when a server that many had been connected to comes back.
    this.#timer = setTimeout(() => this.#open(), this.#pause * (0.5 + Math.random()));
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }

  /** By the clock on the wall: a computer that slept has been silent. */
  #look() {
    if (this.#source.readyState !== EventSource.CLOSED && Date.now() - this.#heardAt > SILENCE) {
      this.#lost();
    }
  }

  #hurry = () => {
    if (this.#timer !== undefined) {
      this.#open();
    } else {
      this.#look();
    }
  };
}
