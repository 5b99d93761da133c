// A connection to the server that opens again when it closes.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

export class LiveSocket {
  #pause = FIRST_PAUSE;
  #hears;
  #socket;
  #timer;

  /** @param hears {{opened: Function, closed: Function, message: Function}} */
  constructor(hears) {
    this.#hears = hears;
    addEventListener('online', () => this.#openAgain());
    this.#open();
  }

  #open() {
    const url = new URL('/v0/ws', location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#pause = FIRST_PAUSE;
      this.#hears.opened();
    });
    socket.addEventListener('message', (event) => this.#hears.message(JSON.parse(event.data)));
    socket.addEventListener('close', () => {
      this.#hears.closed();
      // Not all at once, when a server that many had been connected to comes back.
      this.#timer = setTimeout(() => this.#openAgain(), this.#pause * (0.5 + Math.random()));
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    });
  }

  #openAgain() {
    clearTimeout(this.#timer);
    if (this.#socket.readyState === WebSocket.CLOSED) {
      this.#open();
    }
  }

  /** Sends if there is a connection; once there is one again, `opened` asks for all there is. */
  send(message) {
    if (this.#socket.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify(message));
    }
  }
}
