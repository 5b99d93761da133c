// Lets a stream's owner change it without leaving the page. Each form here also works as it is.

import { Refused, call } from './api.js';
import { hideChild, showChild, showStatus, showTags } from './live.js';

/** What the page is about, in its data attributes. */
const page = document.querySelector('[data-page]')?.dataset ?? {};
const stream = `/v0/api/stream/${page.id}`;

/** Streams that can be linked, by uri. */
const known = new Map();

function say(form, words, wrong) {
  const place = form.querySelector('[data-say]') ?? document.querySelector('#said-of-children');
  place.className = wrong ? 'flaw' : 'hint';
  place.textContent = words;
}

function path(uri) {
  return `/s/${uri}`;
}

/** Does by script what a form would do; if the script can't do it, the form does. */
const doings = {
  async status(form) {
    const color = form.elements.color.value;
    showStatus(page.uri, await call('POST', `${stream}/status`, { color }));
  },

  async tags(form) {
    const words = form.elements.tags.value.split(/[\s,#]+/).filter((word) => word !== '');
    const tags = await call('POST', `${stream}/tags`, words.map((tag) => ({ tag })));
    showTags(tags.map(({ tag }) => tag));
    form.elements.tags.value = tags.map(({ tag }) => tag).join(' ');
    say(form, tags.length === 0 ? 'It has no tags now.' : 'The tags are set.');
  },

  async create(form) {
    const name = form.elements.name.value.trim();
    const child = await call('PUT', '/v0/api/stream', { name, uri: `${page.uri}/${name}` });
    showChild(child);
    form.reset();
    say(form, `${child.name} is there.`);
  },

  async link(form) {
    const uri = form.elements.child.value.trim().toLowerCase().replaceAll(' ', '+');
    const child = await call('PUT', `${stream}/children/${known.get(uri).id}`);
    showChild(child);
    form.reset();
    say(form, `${child.name} is linked.`);
  },

  async unlink(form) {
    const child = await call('DELETE', `${stream}/children/${form.closest('.card').dataset.id}`);
    hideChild(child.uri);
    document.querySelector('#children').focus();
  },

  async delete() {
    await call('DELETE', stream);
    location.assign(path(page.uri.slice(0, page.uri.lastIndexOf('/'))));
  },
};

function canDo(form) {
  const { action, child } = form.elements;
  return action.value !== 'link'
    || known.has(child.value.trim().toLowerCase().replaceAll(' ', '+'));
}

async function submit(event) {
  const form = event.target;
  if (form.dataset.doing === undefined || !canDo(form)) {
    return;
  }
  event.preventDefault();
  try {
    await doings[form.elements.action.value](form);
  } catch (fault) {
    if (fault instanceof Refused) {
      say(form, fault.message, true);
    } else {
      console.error(fault);
      say(form, 'The server did not answer. Please try again.', true);
    }
  }
}

/** Shows colours while they are picked, each as soon as the one before it is set. */
function followPicker(form) {
  let setting = false;
  let again = false;
  async function set() {
    if (setting) {
      again = true;
      return;
    }
    setting = true;
    do {
      again = false;
      await submit({ target: form, preventDefault() {} });
    } while (again);
    setting = false;
  }
  form.elements.color.addEventListener('input', set);
}

async function suggest(field) {
  const query = field.value.slice(field.value.lastIndexOf('/') + 1).replaceAll('+', ' ').trim();
  if (query.length < 2) {
    return;
  }
  const found = await call('GET', `/v0/api/stream?query=${encodeURIComponent(query)}`);
  found.forEach((one) => known.set(one.uri, one));
  field.list.replaceChildren(...found.map((one) => new Option(one.name, one.uri)));
}

function followLink(field) {
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 200, field);
  });
}

export function enhance() {
  document.addEventListener('submit', submit);
  const status = document.querySelector('form[data-doing="status"]');
  if (status) {
    followPicker(status);
    followLink(document.querySelector('form[data-doing="link"]').elements.child);
  }
}
