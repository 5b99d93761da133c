// The server's JSON API, in the name of whoever is signed in.

/** What the server said no to, in a sentence. */
export class Refused extends Error {}

/** Answers what the server answers; throws Refused if it does not do what it is asked. */
export async function call(method, path, body) {
  const request = { method, headers: { Accept: 'application/json' } };
  if (body !== undefined) {
    request.headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  const response = await fetch(path, request);
  const text = await response.text();
  const answer = text === '' ? null : JSON.parse(text);
  if (!response.ok) {
    throw new Refused(sentence(answer));
  }
  return answer;
}

function sentence(answer) {
  const flaws = Object.values(answer?.details ?? {}).flat().flatMap((flaw) => flaw.msg);
  return [answer?.error ?? 'That did not work.', ...flaws].join(' ');
}
