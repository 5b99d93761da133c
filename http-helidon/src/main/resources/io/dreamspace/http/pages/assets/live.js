// Shows on a page what happens to the streams on it.

import { call } from './api.js';
import { nameOf, textOn } from './color.js';
import { LiveSocket } from './socket.js';
import { showTime } from './time.js';

/** How long people are left to hear of one colour before they are told of the next, in ms. */
const ANNOUNCEMENTS = 3_000;

/** A colour that is still being picked is gone again sooner. */
const FIRST_ANNOUNCEMENT = 300;

/** How many streams a list has at most. */
const LISTED = 20;

/** What the page is about, in its data attributes. */
const page = document.querySelector('[data-page]')?.dataset ?? {};
const list = document.querySelector('[data-streams]');
const hero = document.querySelector('.hero');
const state = document.querySelector('.live');
let socket;

function shades(uri) {
  return document.querySelectorAll(`.shade[data-uri="${CSS.escape(uri)}"]`);
}

function cardOf(uri) {
  return list?.querySelector(`.card[data-uri="${CSS.escape(uri)}"]`);
}

function paint(shade, color) {
  shade.querySelector('.fill rect').setAttribute('fill', color);
  shade.classList.remove('black', 'white');
  shade.classList.add(textOn(color));
  shade.querySelector('[data-hex]').textContent = color;
  shade.querySelector('[data-color-name]').textContent = nameOf(color);
}

/** Shows what a stream shows now, wherever it is on the page. */
export function showStatus(uri, status) {
  for (const shade of shades(uri)) {
    paint(shade, status.color);
    if (shade === hero) {
      showOnHero(status);
    }
  }
}

function showOnHero(status) {
  showTime(hero.querySelector('time'), new Date(status.created));
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', status.color);
  const picker = document.querySelector('input[type="color"][name="color"]');
  if (picker && document.activeElement !== picker) {
    picker.value = status.color.toLowerCase();
  }
  announce(status.color);
}

let told = hero?.querySelector('[data-hex]').textContent;
let wanted;
let toldAt = 0;
let waiting;

function announce(color) {
  wanted = color;
  waiting ??= setTimeout(tell, Math.max(FIRST_ANNOUNCEMENT, toldAt + ANNOUNCEMENTS - Date.now()));
}

function tell() {
  waiting = undefined;
  if (wanted.toLowerCase() !== told.toLowerCase()) {
    told = wanted;
    toldAt = Date.now();
    document.querySelector('[data-announce]').textContent = `Now ${nameOf(told)}, ${told}.`;
  }
}

/** Puts a stream on the page's list, as the first, unless it is there. */
export function showChild(stream) {
  if (!list || cardOf(stream.uri)) {
    return;
  }
  const card = document.getElementById('card').content.firstElementChild.cloneNode(true);
  card.dataset.uri = stream.uri;
  const link = card.querySelector('.name');
  link.textContent = stream.name;
  link.href = `/s/${stream.uri}`;
  card.querySelector('.uri').textContent = stream.uri;
  const unlink = card.querySelector('form');
  if (unlink && stream.uri.startsWith(`${page.collection}/`)) {
    unlink.remove();
  } else if (unlink) {
    unlink.elements.child.value = stream.uri;
    unlink.querySelector('.unseen').textContent = ` ${stream.name}`;
    card.dataset.id = stream.id;
  }
  paint(card, stream.status.color);
  list.prepend(card);
  while (list.childElementCount > LISTED) {
    drop(list.lastElementChild);
  }
  showWhetherEmpty();
  socket?.send({ type: 'Subscribe', to: [stream.uri] });
}

export function hideChild(uri) {
  const card = cardOf(uri);
  if (card) {
    drop(card);
    showWhetherEmpty();
  }
}

function drop(card) {
  const { uri } = card.dataset;
  card.remove();
  if (shades(uri).length === 0) {
    socket?.send({ type: 'Unsubscribe', to: [uri] });
  }
}

function showWhetherEmpty() {
  document.querySelector('[data-empty]')?.toggleAttribute('hidden', list.childElementCount > 0);
}

/** Shows these tags, as plain words, as those of the page's stream. */
export function showTags(tags) {
  document.querySelector('.tags').replaceChildren(...tags.map((tag) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/t/${tag}`;
    link.textContent = `#${tag}`;
    item.append(link);
    return item;
  }));
}

function shownTags() {
  return [...document.querySelectorAll('.tags a')].map((link) => link.textContent.slice(1));
}

function showParent(parent, added) {
  if (parent.startsWith('#')) {
    const others = shownTags().filter((tag) => tag !== parent.slice(1));
    showTags(added ? [...others, parent.slice(1)] : others);
  }
}

function showDeleted() {
  document.querySelector('[data-gone]').hidden = false;
  state.hidden = true;
}

function hear(event) {
  const collection = page.collection;
  const own = hero?.dataset.uri;
  switch (event.type) {
    case 'StatusUpdated':
      showStatus(event.from, event.status);
      break;
    case 'ChildAdded':
      if (event.from === collection) {
        showChild(event.child);
      }
      break;
    case 'ChildRemoved':
      if (event.from === collection) {
        hideChild(event.child);
      }
      break;
    case 'ParentAdded':
    case 'ParentRemoved':
      if (event.from === own) {
        showParent(event.parent, event.type === 'ParentAdded');
      }
      break;
    case 'StreamDeleted':
      if (event.from === own) {
        showDeleted();
      }
      break;
    default:
  }
}

/** What came into the list or left it while nothing was heard of it. */
async function catchUp() {
  if (!page.list) {
    return;
  }
  const streams = await call('GET', page.list);
  streams.reverse().forEach(showChild);
  if (streams.length < LISTED) {
    const uris = new Set(streams.map((stream) => stream.uri));
    [...list.children].filter((card) => !uris.has(card.dataset.uri)).forEach(drop);
    showWhetherEmpty();
  }
}

function showState(on) {
  if (state) {
    state.hidden = false;
    state.dataset.state = on ? 'on' : 'off';
    state.textContent = on ? 'Live' : 'Reconnecting…';
  }
}

function opened() {
  const uris = [...document.querySelectorAll('.shade[data-uri]')].map((shade) => shade.dataset.uri);
  socket.send({ type: 'Subscribe', to: [...new Set(uris)] });
  if (page.collection) {
    socket.send({ type: 'SubscribeCollection', to: page.collection });
  }
  showState(true);
  catchUp().catch((fault) => console.warn('The list may lack something.', fault));
}

export function follow() {
  if (hero || list) {
    socket = new LiveSocket({ opened, closed: () => showState(false), message: hear });
  }
}
