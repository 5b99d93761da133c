// Events as they could be, for looking at an overlay before there are any.

const GIFTS = 50;

let made = 0;

function event(name, fields) {
  made += 1;
  return { event_id: made, user_name: name, document_id: null, document: null, ...fields };
}

function gift() {
  return event(`lucky_viewer_${made}`, {
    event_type: 'subscriber', tier: 1, subscribed_length: 1, message: null,
  });
}

function drawing() {
  return event('zoe_draws', {
    event_type: 'plain',
    message: 'I drew the garden at the end of last stream!',
    document_id: 1,
    document: { document_id: 1, seal: 3 },
  });
}

/** What comes when, in ms after the one before; and whether it is shown once more. */
const SCRIPT = [
  [600, () => event('alllenski', { event_type: 'plain', message: 'Hello! First time here.' })],
  [2_000, drawing],
  [1_000, () => event('Mr Tree', {
    event_type: 'subscriber', tier: 2, subscribed_length: 14, message: 'Fourteen months of leaves.',
  })],
  ...Array.from({ length: GIFTS }, (_, i) => [i === 0 ? 24_000 : 90, gift]),
  [8_000, () => event('toastmaster', {
    event_type: 'cheer', amount: 500, cheer_type: 'Cheer', message: 'For the butter reserve.',
  })],
  [8_000, () => event('A friendly channel', { event_type: 'raid', viewer_count: 321 })],
  [10_000, drawing, true],
  [14_000, null],
];

/** Lets them happen, again and again. */
export function play(happens) {
  let at = 0;
  function next() {
    const [, make, replayed = false] = SCRIPT[at];
    if (make) {
      happens(make(), replayed);
    }
    at = (at + 1) % SCRIPT.length;
    setTimeout(next, SCRIPT[at][0]);
  }
  setTimeout(next, SCRIPT[0][0]);
}
