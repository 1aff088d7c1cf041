// `npm test`: everything that must hold before a change is handed in, with whatever it needs installed first. Runs on any Node from 20.
if (Number(process.versions.node.split('.')[0]) < 20) {
	process.stderr.write(`Critical Friend needs Node 20 or later to install itself; this is ${process.version}.\n`);
	process.exit(1);
}

const { install } = await import('./install.js');
await install({ forTests: true });
const { usePrograms } = await import('./root.js');
usePrograms();
const { testAll } = await import('./test-all.js');
process.exitCode = await testAll();
