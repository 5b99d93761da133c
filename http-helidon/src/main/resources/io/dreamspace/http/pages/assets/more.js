// A list that goes on where it ends, by the link that leads to its next page.

import { read } from './pages.js';

/** How far below the window's edge the next page is asked for. */
const AHEAD = '800px';

/** So many pages come by themselves; then one has to ask, and can get to what is below the list. */
const BY_THEMSELVES = 10;

/** As the server calls it. */
const EARLIER = 'Earlier drawings';

export class More {
  #nav;
  #hears;
  #loading;
  #loaded = 0;

  /**
   * @param nav {HTMLElement} holds the link while the list goes on
   * @param hears {{has: Function, add: Function}} whether an item is there; gets the new ones
   */
  constructor(nav, hears) {
    this.#nav = nav;
    this.#hears = hears;
    nav.addEventListener('click', (event) => this.#clicked(event));
  }

  get goesOn() {
    return this.#link !== null;
  }

  get isLoading() {
    return this.#loading !== undefined;
  }

  get #link() {
    return this.#nav.querySelector('a[rel="next"]');
  }

  /** The list ends earlier than it did, and goes on there. */
  goOnAt(url) {
    const link = this.#link ?? this.#nav.appendChild(document.createElement('a'));
    link.className = 'button second';
    link.rel = 'next';
    link.href = url;
    link.textContent = EARLIER;
  }

  begin() {
    new IntersectionObserver((entries) => {
      if (entries.at(-1).isIntersecting) {
        this.#follow();
      }
    }, { rootMargin: AHEAD }).observe(this.#nav);
  }

  async #follow() {
    while (this.goesOn && this.#loaded < BY_THEMSELVES && this.#isNear()) {
      if (!await this.load()) {
        return;
      }
      this.#loaded += 1;
    }
  }

  #isNear() {
    return this.#nav.getBoundingClientRect().top < innerHeight + parseInt(AHEAD, 10);
  }

  async #clicked(event) {
    const link = this.#link;
    if (!link?.contains(event.target) || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this.#loaded = 0;
    const list = document.querySelector('[data-drawings]');
    const last = list.lastElementChild;
    if (await this.load()) {
      (last?.nextElementSibling ?? list.firstElementChild)?.querySelector('a')?.focus();
    }
  }

  /** Adds the next page; whether that worked. Only one is loaded at a time. */
  load() {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load() {
    const link = this.#link;
    if (!link) {
      return false;
    }
    try {
      const page = await read(link.href);
      const cards = [...page.querySelectorAll('[data-drawings] > li')];
      const next = page.querySelector('[data-more] a[rel="next"]');
      if (next) {
        link.href = next.getAttribute('href');
        link.textContent = next.textContent;
      } else {
        link.remove();
      }
      this.#hears.add(cards.filter((card) => !this.#hears.has(card)));
      return true;
    } catch (fault) {
      console.warn('The list does not go on now.', fault);
      link.textContent = 'Try again';
      return false;
    }
  }
}
