// Where one was on a list, for when one comes back to it.

/** How soon the place is kept after scrolling has ended, in ms: Safari lets 100 in 30 s be kept. */
const SOON = 400;

/** So many pages are loaded again at most. */
const FAR = 40;

export class Place {
  #list;
  #more;

  constructor(list, more) {
    this.#list = list;
    this.#more = more;
  }

  /** Goes where one was, and keeps from then on where one is. */
  async restore() {
    const place = history.state?.place;
    if (place) {
      history.scrollRestoration = 'manual';
      await this.#loadUntil(place.id);
      this.#goTo(place);
    }
    let timer;
    const keep = () => {
      clearTimeout(timer);
      this.#keep();
    };
    addEventListener('scroll', () => {
      clearTimeout(timer);
      timer = setTimeout(keep, SOON);
    }, { passive: true });
    addEventListener('pagehide', keep);
    this.#list.addEventListener('click', keep);
  }

  async #loadUntil(id) {
    for (let pages = 0; pages < FAR && this.#more.goesOn && !this.#reaches(id); pages += 1) {
      if (!await this.#more.load()) {
        return;
      }
    }
  }

  #reaches(id) {
    const last = this.#list.lastElementChild;
    return last === null || Number(last.dataset.id) <= id;
  }

  #goTo({ id, top }) {
    const card = [...this.#list.children].find((each) => Number(each.dataset.id) <= id);
    if (card) {
      scrollBy({ top: card.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  }

  #keep() {
    const card = [...this.#list.children].find((each) => each.getBoundingClientRect().bottom > 0);
    const place = card && scrollY > 0
      ? { id: Number(card.dataset.id), top: card.getBoundingClientRect().top }
      : undefined;
    try {
      history.replaceState({ ...history.state, place }, '');
    } catch (fault) {
      console.warn('Where one is on the list is not kept.', fault);
    }
  }
}
