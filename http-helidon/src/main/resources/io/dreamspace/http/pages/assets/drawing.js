// One drawing by itself: it follows what happens to it, and the arrow keys lead to those beside it.

import { ChangeFeed } from './feed.js';
import { Looks } from './looks.js';
import { here, read } from './pages.js';
import { showTimes } from './time.js';

const root = document.querySelector('[data-drawing]');
const id = Number(root.dataset.drawing);
const KEYS = { ArrowLeft: 'a[rel="prev"]', ArrowRight: 'a[rel="next"]', Escape: 'a[data-up]' };

addEventListener('keydown', (event) => {
  const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (plain && KEYS[event.key] && !event.target.matches('input, textarea, select')) {
    root.querySelector(KEYS[event.key])?.click();
  }
});

/** What a deletion takes along is told before it: a moment later there may be nothing to show. */
const A_MOMENT = 100;

let waiting;
let gone = false;

/** The last change of its own that is not shown yet; undefined if only others have changed. */
let ownChange;

const looks = new Looks(show);

/** Shows the drawing, and what is beside it, as they are now. */
async function show() {
  const change = ownChange;
  const page = await read(here({}));
  if (page && !gone) {
    exchange('[data-turn]', part(page, '[data-turn]'), 'rel');
    if (change !== undefined) {
      await showExhibit(page, change);
    }
  }
  ownChange = ownChange === change ? undefined : ownChange;
}

async function showExhibit(page, change) {
  const exhibit = part(page, '[data-exhibit]');
  showTimes(exhibit);
  const picture = exhibit.querySelector('img');
  if (picture) {
    const url = new URL(picture.src);
    url.searchParams.set('change', change);
    picture.src = url;
    await picture.decode().catch(() => undefined);
  }
  exchange('[data-exhibit]', exhibit, 'href');
  document.title = page.title;
  root.querySelector('[data-announce]').textContent = 'The drawing has changed.';
}

/** A part of another page, for this one. */
function part(page, selector) {
  return document.adoptNode(page.querySelector(selector));
}

/** Shows a part anew; whoever is on a link of it stays on the one like it. */
function exchange(selector, fresh, alike) {
  const old = root.querySelector(selector);
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (focused) {
    const links = [...fresh.querySelectorAll('a')];
    const same = (link) => link.getAttribute(alike) === focused.getAttribute(alike);
    (links.find(same) ?? links[0]).focus({ preventScroll: true });
  }
}

function note(sentence) {
  const shut = root.querySelector('[data-shut]');
  shut.hidden = false;
  shut.textContent = sentence;
}

function hear(message) {
  const stamp = message.data?.stamp_id;
  const own = message.data?.document_id === id
    || (stamp && root.querySelector(`[data-stamps~="${stamp}"]`) !== null);
  if (own && message.type === 'document.deleted') {
    gone = true;
    note('This drawing has just been deleted.');
  } else if (own || message.type.startsWith('document.')) {
    ownChange = own ? message.change_id : ownChange;
    waiting ??= setTimeout(follow, A_MOMENT, message.change_id);
  }
}

function follow(change) {
  waiting = undefined;
  looks.add(id, change);
}

export function open() {
  const ticket = new URLSearchParams(location.search).get('ticket') || undefined;
  const types = ['document', 'stamp', 'event'].flatMap((subject) => [
    `${subject}.created`,
    `${subject}.updated`,
    `${subject}.deleted`,
  ]);
  new ChangeFeed({ ticket, types, from: root.dataset.position }, {
    message: hear,
    opened() {
      root.querySelector('[data-shut]').hidden = !gone;
      looks.hurry();
    },
    refused: ({ sentence }) => note(`Nothing new is shown any more: ${sentence}`),
    gap: () => location.reload(),
  });
}
