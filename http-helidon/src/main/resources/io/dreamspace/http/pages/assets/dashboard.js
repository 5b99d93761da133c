// Keeps the overview up to date: what is shown comes from the server, when to ask is told by the feed.

import { ChangeFeed } from './feed.js';
import { showTimes } from './time.js';

/** Many changes at once are one reason to ask. */
const TOGETHER = 300;

const health = document.getElementById('health');
const said = document.getElementById('health-said');
const patience = Number(health.dataset.patience);

/** Not those whose messages bring whole drawings with them; an event comes with its own. */
const TYPES = ['event', 'user', 'specimen', 'transaction', 'stream'];

/** How long to wait for the server's answer. */
const PATIENCE = 10_000;

/** When the last event came, by this computer's clock; undefined if none ever did. */
let heardAt;

/** Since when there is no connection, and why; undefined while there is one. */
let trouble;
let asking;
let shown;
let askAgain = false;

function readAge(from) {
  const none = from.dataset.state === 'none';
  heardAt = none ? undefined : Date.now() - 1_000 * Number(from.dataset.seconds);
}

function inWords(seconds) {
  if (seconds < 120) {
    return `${seconds} s`;
  }
  return seconds < 7_200 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3_600)} h`;
}

function clockTime(at) {
  return new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}

function state() {
  if (trouble) {
    return ['lost', `${trouble.why} Since ${clockTime(trouble.since)} nothing is known.`];
  }
  if (heardAt === undefined) {
    return ['none', 'No event has ever come.'];
  }
  const seconds = Math.max(0, Math.floor((Date.now() - heardAt) / 1_000));
  return seconds < patience
    ? ['well', 'Events are coming.']
    : ['silent', `Nothing received for ${inWords(seconds)}, since ${clockTime(heardAt)}.`];
}

/** What is read out is the state; that it lasts is only shown. */
function tick() {
  const [name, sentence] = state();
  if (shown === sentence) {
    return;
  }
  said.setAttribute('aria-live', health.dataset.state === name ? 'off' : 'polite');
  health.dataset.state = name;
  shown = sentence;
  said.textContent = sentence;
  if (trouble?.signedOut) {
    said.append(' ', signInLink());
  }
}

function signInLink() {
  const link = document.createElement('a');
  link.href = health.dataset.signin;
  link.textContent = 'Sign in again';
  return link;
}

function show(page) {
  const focused = document.activeElement?.getAttribute('href');
  document.getElementById('recent').replaceWith(page.getElementById('recent'));
  health.querySelector('.quiet').replaceWith(page.querySelector('#health .quiet'));
  showTimes();
  readAge(page.getElementById('health'));
  if (focused && document.activeElement === document.body) {
    document.querySelector(`#recent a[href="${CSS.escape(focused)}"]`)?.focus();
  }
  tick();
}

async function ask() {
  try {
    const answer = await fetch('/dashboard', {
      headers: { Accept: 'text/html' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok && !answer.redirected) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
  } catch {
    // The feed tells when the server is there again.
  }
  asking = undefined;
  if (askAgain) {
    askAgain = false;
    askSoon();
  }
}

function askSoon() {
  if (asking) {
    askAgain = true;
  } else {
    asking = setTimeout(ask, TOGETHER);
  }
}

function lose(why, signedOut = false) {
  trouble = { since: trouble?.since ?? Date.now(), why, signedOut };
  tick();
}

readAge(health);
tick();
setInterval(tick, 1_000);
new ChangeFeed(
  { types: TYPES },
  {
    message: askSoon,
    gap: askSoon,
    opened() {
      trouble = undefined;
      askSoon();
    },
    closed: () => lose('The connection to the server is lost.'),
    refused: () => lose('You are signed out.', true),
  },
);
