// The gallery: it goes on where it ends, and shows what happens to the drawings on it.

import { ChangeFeed } from './feed.js';
import { Looks } from './looks.js';
import { More } from './more.js';
import { here, read } from './pages.js';
import { Place } from './place.js';
import { showTimes } from './time.js';

/** How far one may have scrolled for new drawings to come in where one looks, in pixels. */
const AT_THE_TOP = 120;

/** So many drawings are kept at most where one looks at the newest: a page may be open for days. */
const MOST = 400;

/** How long people are left to hear of one thing before they are told of the next, in ms. */
const ANNOUNCEMENTS = 3_000;

const TYPES = ['document', 'stamp', 'event'].flatMap((subject) => [
  `${subject}.created`,
  `${subject}.updated`,
  `${subject}.deleted`,
]);

const root = document.querySelector('[data-gallery]');
const list = root.querySelector('[data-drawings]');
const state = root.querySelector('.live');
const freshButton = root.querySelector('[data-fresh]');
const said = root.querySelector('[data-announce]');

/** New drawings that are not shown yet, by id. */
const held = new Map();

/** Ids of drawings that are no more: what was asked before may tell of them yet. */
const gone = new Set();

const looks = new Looks(look);

const idOf = (card) => Number(card.dataset.id);
const cardOf = (id) => list.querySelector(`.hung[data-id="${id}"]`);

const more = new More(root.querySelector('[data-more]'), {
  has: (card) => gone.has(idOf(card)) || held.has(idOf(card)) || cardOf(idOf(card)) !== null,
  add(cards) {
    for (const card of cards) {
      showTimes(card);
      list.append(card);
    }
    showWhetherEmpty();
    announce(counted(cards.length, 'more drawing'));
  },
});

function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}.`;
}

let toldAt = 0;
let words = [];
let telling;

function announce(sentence) {
  words.push(sentence);
  telling ??= setTimeout(tell, Math.max(0, toldAt + ANNOUNCEMENTS - Date.now()));
}

function tell() {
  telling = undefined;
  toldAt = Date.now();
  said.textContent = words.length > 3 ? counted(words.length, 'change') : words.join(' ');
  words = [];
}

function showWhetherEmpty() {
  root.querySelector('[data-empty]').hidden = list.childElementCount > 0 || more.goesOn;
}

function isAtTop() {
  return list.childElementCount === 0
    || (list.getBoundingClientRect().top > -AT_THE_TOP && !list.contains(document.activeElement));
}

/** Puts a card where its id belongs. */
function hang(card) {
  const after = [...list.children].find((other) => idOf(other) < idOf(card));
  card.classList.add('new');
  list.insertBefore(card, after ?? null);
}

/** Leaves off the end what one is far from, and can get again there. */
function trim() {
  if (list.childElementCount <= MOST || !isAtTop() || more.isLoading) {
    return;
  }
  while (list.childElementCount > MOST) {
    list.lastElementChild.remove();
  }
  more.goOnAt(here({ after: idOf(list.lastElementChild) }));
}

/** A drawing that was not on the page. */
function arrive(card) {
  const newest = list.firstElementChild;
  const oldest = list.lastElementChild;
  if (oldest && more.goesOn && idOf(card) < idOf(oldest)) {
    return; // It comes when one gets there.
  }
  if (newest && idOf(card) > idOf(newest) && !isAtTop()) {
    held.set(idOf(card), card);
    showHeld();
    return;
  }
  hang(card);
  trim();
  showWhetherEmpty();
  announce(`New: ${card.dataset.title}.`);
}

function showHeld() {
  freshButton.hidden = held.size === 0;
  freshButton.textContent = `${held.size} new drawing${held.size === 1 ? '' : 's'}`;
  if (held.size > 0) {
    announce(`${freshButton.textContent}.`);
  }
}

freshButton.addEventListener('click', () => {
  const cards = [...held.values()].sort((one, other) => idOf(one) - idOf(other));
  held.clear();
  cards.forEach(hang);
  showHeld();
  root.scrollIntoView();
  trim();
  list.querySelector('.open')?.focus({ preventScroll: true });
});

function remove(id) {
  if (held.delete(id)) {
    showHeld();
  }
  const card = cardOf(id);
  if (!card) {
    return;
  }
  const beside = card.nextElementSibling ?? card.previousElementSibling;
  const focused = card.contains(document.activeElement);
  card.remove();
  if (focused) {
    (beside?.querySelector('.open') ?? document.getElementById('main')).focus();
  }
  showWhetherEmpty();
  announce(`Gone: ${card.dataset.title}.`);
}

/** Shows a card in the place of another, as soon as its picture is there. */
async function swap(old, card) {
  await card.querySelector('img')?.decode().catch(() => undefined);
  const focused = old.contains(document.activeElement);
  old.replaceWith(card);
  if (focused) {
    card.querySelector('.open').focus({ preventScroll: true });
  }
}

/** The picture's address says by which change it is as it is: browsers would keep the old one. */
function refresh(card, change) {
  const picture = card.querySelector('img');
  if (picture) {
    const url = new URL(picture.src);
    url.searchParams.set('change', change);
    picture.loading = 'eager';
    picture.src = url;
  }
}

async function look(id, change) {
  const page = await read(here({ drawing: id }));
  if (gone.has(id)) {
    return;
  }
  const card = page?.querySelector(`.hung[data-id="${id}"]`);
  if (!card) {
    remove(id);
    return;
  }
  document.adoptNode(card);
  showTimes(card);
  refresh(card, change);
  const shown = cardOf(id);
  if (shown) {
    await swap(shown, card);
  } else if (held.has(id)) {
    held.set(id, card);
  } else {
    arrive(card);
  }
}

function hear(message) {
  const id = message.data?.document_id;
  if (message.type === 'document.deleted') {
    gone.add(id);
    looks.forget(id);
    remove(id);
    return;
  }
  const concerned = [id, movedFrom(message.data?.stamp_id)].filter(Number.isFinite);
  concerned.forEach((each) => looks.add(each, message.change_id));
}

/** The drawing that this stamp was on before. */
function movedFrom(stamp) {
  const card = stamp && list.querySelector(`[data-stamps~="${stamp}"]`);
  return card ? idOf(card) : undefined;
}

function showState(on) {
  state.hidden = false;
  state.dataset.state = on ? 'on' : 'off';
  state.textContent = on ? 'Live' : 'Reconnecting…';
}

function showRefusal({ sentence }) {
  state.hidden = true;
  const note = root.querySelector('[data-shut]');
  note.hidden = false;
  note.textContent = `Nothing new is shown any more: ${sentence}`;
}

/** Begins, once what one had looked at is there again. */
export async function open() {
  await new Place(list, more).restore();
  more.begin();
  if (root.dataset.position) {
    const ticket = new URLSearchParams(location.search).get('ticket') || undefined;
    new ChangeFeed({ ticket, types: TYPES, from: root.dataset.position }, {
      message: hear,
      opened() {
        root.querySelector('[data-shut]').hidden = true;
        showState(true);
        looks.hurry();
      },
      closed: () => showState(false),
      refused: showRefusal,
      gap: () => location.reload(),
    });
  }
}
