// Shows events as they come, one after another.

import { fill, make } from './card.js';
import { Chime } from './chime.js';
import { textOn } from './color.js';
import { play } from './demo.js';
import { ChangeFeed } from './feed.js';
import { CardQueue } from './queue.js';

/** How long it takes a card to leave, as in the style. */
const LEAVING = 300;

/** How long one is told what is wrong in the url. */
const FLAWS_SHOWN = 20_000;

const stage = document.querySelector('.stage');
const settings = stage.dataset;
const demo = settings.demo === 'true';
const queue = new CardQueue({
  duration: settings.seconds * 1000,
  kinds: settings.kinds.split(','),
});
const chime = new Chime(settings.volume / 100);
let shown = null;
let timer;

/** The last change of each document that is on the card: pictures are looked at anew then. */
let redrawn = null;

function pictureOf(event) {
  if (demo) {
    return settings.drawing;
  }
  const query = new URLSearchParams({ ticket: settings.ticket });
  if (redrawn) {
    query.set('change', redrawn);
  }
  return `/documents/${event.document_id}/picture.svg?${query}`;
}

function show() {
  const card = queue.at(performance.now());
  if (shown && shown.card !== card) {
    leave(shown.element);
    shown = null;
  }
  if (card && shown) {
    fill(shown.element, card, pictureOf);
  } else if (card) {
    redrawn = null;
    shown = { card, element: make(card, pictureOf) };
    stage.append(shown.element);
    chime.play(card.events[0].event_type);
  }
  stage.dataset.waiting = queue.waiting;
  wait();
}

function wait() {
  clearTimeout(timer);
  const next = queue.next();
  if (next !== Infinity) {
    timer = setTimeout(show, Math.max(0, next - performance.now()));
  }
}

function leave(element) {
  element.classList.add('leaving');
  setTimeout(() => element.remove(), LEAVING);
}

function add(event, replayed) {
  queue.add(event, performance.now(), replayed);
  show();
}

/** What is drawn on the card that is shown may change while it is. */
function redraw(documentId, change) {
  if (shown?.card.events[0]?.document_id === documentId) {
    redrawn = change;
    show();
  }
}

function hear({ change_id: change, type, data }) {
  switch (type) {
    case 'event.created':
      add(data, false);
      break;
    case 'event.replayed':
      add(data, true);
      break;
    case 'event.updated':
      queue.correct(data);
      show();
      break;
    case 'event.deleted':
      queue.takeBack(data.event_id);
      show();
      break;
    case 'document.updated':
    case 'document.deleted':
    case 'stamp.created':
    case 'stamp.updated':
    case 'stamp.deleted':
      redraw(data.document_id, change);
      break;
    default:
  }
}

/** Nobody on stream is to read of trouble; whoever looks for it finds it. */
function mark(state, why) {
  stage.dataset.state = state;
  if (why) {
    console.warn(`The overlay is ${state}: ${why}`);
  }
}

function follow() {
  new ChangeFeed(
    {
      ticket: settings.ticket,
      // Not those that are created: their events bring them, and drawings are large.
      types: ['event', 'stamp', 'document.updated', 'document.deleted'],
      maxAge: settings.maxAge,
    },
    {
      message: hear,
      opened: () => mark('live'),
      closed: () => mark('waiting', 'the connection has ended; it is opened again.'),
      refused: ({ sentence }) => mark('refused', sentence),
      gap: ({ reason }) => console.warn(`Something was missed (${reason}).`),
    },
  );
}

function paint() {
  const style = document.documentElement.style;
  const { accent, text, background, percent } = settings;
  style.setProperty('--accent', accent);
  style.setProperty('--on-accent', textOn(accent));
  style.setProperty('--text', text);
  style.setProperty('--background', background);
  style.setProperty('--shadow', textOn(text) === 'black' ? '#000000b3' : '#ffffffb3');
  style.setProperty('--scale', percent / 100);
}

paint();
setTimeout(() => document.querySelector('.flaws')?.remove(), FLAWS_SHOWN);
if (demo) {
  mark('demo');
  play(add);
} else {
  follow();
}
