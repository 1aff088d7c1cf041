import { fillEnvironment } from './environment.js';
import { install } from './install.js';
import { productNode, root, usePrograms } from './root.js';
import { run } from './run.js';

// `npm run dev`: the server of vite, with the same environment as the built one, so that both behave alike.
await install({ forTests: true });
usePrograms();
fillEnvironment(process.env);
const { HOST = '', PORT = '' } = process.env;
process.exitCode = await run(productNode, [`${root}/node_modules/vite/bin/vite.js`, 'dev', '--host', HOST, '--port', PORT, '--strictPort']);
