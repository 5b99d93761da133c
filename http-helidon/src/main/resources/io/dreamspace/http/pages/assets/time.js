// Times as people here write them; the server writes them for everybody.

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Makes a time element say this moment. */
export function showTime(element, moment) {
  element.dateTime = moment.toISOString();
  element.textContent = FORMAT.format(moment);
}

export function showTimes(root = document) {
  for (const element of root.querySelectorAll('time')) {
    showTime(element, new Date(element.dateTime));
  }
}
