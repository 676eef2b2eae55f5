/**
 * What a page gets from the folder `parvis/`: directories at once, and other elements as they are needed. `data-parvis` works here too.
 * All that is imported here comes as one script, and so what a list asks for later on its way to the first entries.
 */
import './cards/hours.js'; // the cards of most towns have some, and a way to the server takes longer than these four kilobytes
import './core/engines/local/interpret-table.js';
import './core/formats/csv/read-csv.js';
import './core/formats/read-table.js';
import './elements/actor-directory.js';
import { loadWhereNeeded } from './elements/load.js';
import './views/list/list.js';

export { load } from './elements/load.js';
export { version } from './version.js';

loadWhereNeeded();
