// Makes an event's card, from the page's template. What people wrote is text, whatever it is.

const number = new Intl.NumberFormat('en');

/** Names that a card of many tells. */
const NAMED = 3;

/** Longer messages are written smaller. */
const LONG = 140;

function counted(count, one, many) {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** Twitch's own plans are thousands; as EventKind.Subscriber has it on the server. */
function tierOf({ tier }) {
  return tier > 0 && tier % 1000 === 0 ? tier / 1000 : tier;
}

function what(event, many) {
  switch (event.event_type) {
    case 'subscriber':
      return `Subscription${many ? 's' : ''} · Tier ${number.format(tierOf(event))}`;
    case 'cheer':
      return 'Cheer';
    case 'raid':
      return 'Raid';
    default:
      return event.document_id ? 'Drawing' : 'Message';
  }
}

/** A number, and of what. */
function amount(events) {
  const [event] = events;
  if (events.length > 1) {
    return [events.length, 'new subscribers'];
  }
  switch (event.event_type) {
    case 'subscriber':
      return [event.subscribed_length, event.subscribed_length === 1 ? 'month' : 'months'];
    case 'cheer':
      return [event.amount, event.amount === 1 ? 'bit' : 'bits'];
    case 'raid':
      return [event.viewer_count, event.viewer_count === 1 ? 'raider' : 'raiders'];
    default:
      return null;
  }
}

function nameOf(event) {
  return event.user_name ?? event.user?.name ?? 'Somebody';
}

/** Each name is set apart, so that none turns the direction of the others. */
function names(events) {
  const shown = events.length === 1 ? events : events.slice(-NAMED).reverse();
  const parts = shown.flatMap((event, i) => {
    const name = document.createElement('bdi');
    name.textContent = nameOf(event);
    return i === 0 ? [name] : [', ', name];
  });
  const others = events.length - shown.length;
  return others > 0 ? [...parts, ` and ${counted(others, 'other', 'others')}`] : parts;
}

function write(card, part, text) {
  const place = card.querySelector(part);
  place.hidden = !text;
  place.textContent = text ?? '';
}

function draw(card, event, pictureOf) {
  const figure = card.querySelector('.drawing');
  const image = figure.querySelector('img');
  if (!event.document_id) {
    figure.hidden = true;
    image.removeAttribute('src');
    return;
  }
  image.alt = `Drawing by ${nameOf(event)}`;
  const source = pictureOf(event);
  if (image.getAttribute('src') !== source) {
    // One that can't be shown stays hidden for as long as it is the same.
    figure.hidden = false;
    image.src = source;
  }
  const seal = event.document?.seal;
  write(figure, '.seal', seal === undefined ? null : `Seal ${seal}`);
}

/** Fills a card, anew if something on it has changed. */
export function fill(card, { events, replayed, passedOver }, pictureOf) {
  const [event] = events;
  card.dataset.kind = event.event_type;
  card.dataset.drawn = Boolean(event.document_id);
  card.querySelector('.what').textContent = what(event, events.length > 1);
  card.classList.toggle('many', events.length > 1);
  card.querySelector('.replay').hidden = !replayed;
  card.querySelector('.name').replaceChildren(...names(events));
  const [count, unit] = amount(events) ?? [null, null];
  const figure = card.querySelector('.amount');
  figure.hidden = count === null;
  const shown = count === null ? '' : number.format(count);
  const digits = figure.querySelector('.count');
  if (digits.textContent !== shown) {
    digits.textContent = shown;
    digits.classList.remove('bump');
    void digits.offsetWidth;
    digits.classList.add('bump');
  }
  figure.querySelector('.unit').textContent = unit ?? '';
  write(card, '.message', events.length === 1 ? event.message : null);
  card.classList.toggle('long', (event.message?.length ?? 0) > LONG);
  draw(card, event, pictureOf);
  write(card, '.more', passedOver > 0
    ? `${counted(passedOver, 'event was', 'events were')} passed over`
    : null);
}

/** A new card, filled. */
export function make(shown, pictureOf) {
  const card = document.getElementById('card').content.firstElementChild.cloneNode(true);
  const figure = card.querySelector('.drawing');
  figure.querySelector('img').addEventListener('error', () => {
    figure.hidden = true;
  });
  fill(card, shown, pictureOf);
  return card;
}
