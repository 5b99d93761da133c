// One drawing by itself: it follows what happens to it, and the arrow keys lead to those beside it.

import { ChangeFeed } from './feed.js';
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

let changing = Promise.resolve();
let waiting;
let gone = false;

/** Shows the drawing, and what is beside it, as they are now. */
async function show(change) {
  const page = await read(here({}));
  if (page && !gone) {
    showTurn(page);
    await showExhibit(page, change);
  }
}

async function showExhibit(page, change) {
  if (change === undefined) {
    return;
  }
  const exhibit = document.adoptNode(page.querySelector('[data-exhibit]'));
  const old = root.querySelector('[data-exhibit]');
  showTimes(exhibit);
  const picture = exhibit.querySelector('img');
  if (picture) {
    const url = new URL(picture.src);
    url.searchParams.set('change', change);
    picture.src = url;
    await picture.decode().catch(() => undefined);
  }
  old.replaceWith(exhibit);
  document.title = page.title;
  root.querySelector('[data-announce]').textContent = 'The drawing has changed.';
}

function showTurn(page) {
  const old = root.querySelector('[data-turn]');
  const turn = document.adoptNode(page.querySelector('[data-turn]'));
  const focused = old.contains(document.activeElement) ? document.activeElement.rel : undefined;
  old.replaceWith(turn);
  if (focused !== undefined) {
    (turn.querySelector(`a[rel="${focused}"]`) ?? turn.querySelector('a')).focus();
  }
}

function note(sentence) {
  const shut = root.querySelector('[data-shut]');
  shut.hidden = false;
  shut.textContent = sentence;
}

/** The last change of its own; undefined if only others have changed. */
let ownChange;

function hear(message) {
  const stamp = message.data?.stamp_id;
  const own = message.data?.document_id === id
    || (stamp && root.querySelector(`[data-stamps~="${stamp}"]`) !== null);
  if (own && message.type === 'document.deleted') {
    gone = true;
    note('This drawing has just been deleted.');
  } else if (own || message.type.startsWith('document.')) {
    ownChange = own ? message.change_id : ownChange;
    waiting ??= setTimeout(follow, A_MOMENT);
  }
}

function follow() {
  const change = ownChange;
  waiting = undefined;
  ownChange = undefined;
  changing = changing.then(() => show(change)).catch((fault) => {
    console.warn('The drawing may not be up to date.', fault);
  });
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
    refused: ({ sentence }) => note(`Nothing new is shown any more: ${sentence}`),
    gap: () => location.reload(),
  });
}
