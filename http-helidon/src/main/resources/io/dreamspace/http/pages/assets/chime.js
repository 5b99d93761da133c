// A sound for each card: two notes, made here.

const NOTES = {
  plain: [659.3, 880],
  subscriber: [523.3, 784],
  cheer: [784, 1046.5],
  raid: [392, 587.3],
};
const GAP = 0.12;
const LENGTH = 0.9;

/** What can sound only so long after its card came does not sound at all, in ms. */
const LATE = 1_000;

export class Chime {
  #volume;
  #audio;

  /** @param volume from 0, which is silence, to 1 */
  constructor(volume) {
    this.#volume = volume;
  }

  async play(kind) {
    if (this.#volume === 0) {
      return;
    }
    this.#audio ??= new AudioContext();
    const asked = performance.now();
    // Browsers other than OBS's want somebody to have clicked first, and wait until then.
    await this.#audio.resume();
    if (performance.now() - asked < LATE) {
      NOTES[kind].forEach((pitch, i) => this.#note(pitch, this.#audio.currentTime + i * GAP));
    }
  }

  #note(pitch, at) {
    const tone = new OscillatorNode(this.#audio, { type: 'triangle', frequency: pitch });
    const loudness = new GainNode(this.#audio, { gain: 0 });
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(this.#volume / 3, at + 0.015);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH);
    tone.connect(loudness).connect(this.#audio.destination);
    tone.start(at);
    tone.stop(at + LENGTH);
  }
}
