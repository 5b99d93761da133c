// What every page loads. Pages are whole without it; it makes them live.

import { follow } from './live.js';
import { enhance } from './owner.js';
import { showTimes } from './time.js';

showTimes();
follow();
enhance();
for (const name of ['gallery', 'drawing']) {
  if (document.querySelector(`[data-${name}]`)) {
    import(`./${name}.js`).then(({ open }) => open());
  }
}
