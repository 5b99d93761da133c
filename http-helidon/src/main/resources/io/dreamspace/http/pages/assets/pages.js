// Pages of ours, read by scripts.

const NOT_FOUND = 404;

/** The document at this address, null if there is none; throws if that can't be told. */
export async function read(url) {
  const response = await fetch(url, { headers: { Accept: 'text/html' } });
  if (response.status === NOT_FOUND) {
    return null;
  }
  if (!response.ok) {
    throw new Error(`${response.status} at ${response.url.split('?')[0]}`);
  }
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** This address with other parameters: those that are undefined are left out. */
export function here(changes) {
  const url = new URL(location.href);
  url.hash = '';
  for (const [name, value] of Object.entries(changes)) {
    url.searchParams.delete(name);
    if (value !== undefined) {
      url.searchParams.set(name, value);
    }
  }
  return url;
}
