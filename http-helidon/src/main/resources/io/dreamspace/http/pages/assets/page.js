// What every page loads. Pages are whole without it; it makes them live.

import { follow } from './live.js';
import { enhance } from './owner.js';
import { showTimes } from './time.js';

showTimes();
follow();
enhance();
