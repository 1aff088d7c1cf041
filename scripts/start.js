// `npm start`: installs and builds what has changed, then serves. Runs on any Node from 20, since it runs before anything is installed.
if (Number(process.versions.node.split('.')[0]) < 20) {
	process.stderr.write(`Critical Friend needs Node 20 or later to install itself; this is ${process.version}.\n`);
	process.exit(1);
}

const { install } = await import('./install.js');
const { build } = await import('./build.js');
const { productNode, root } = await import('./root.js');
const { realpathSync } = await import('node:fs');

await install();
if (!(await build())) process.exit(1);

if (realpathSync(process.execPath) === realpathSync(productNode)) {
	const { serve } = await import('./serve.js');
	await serve();
} else {
	// Only the first time: npm could not find the product's own Node before it was installed.
	const { run } = await import('./run.js');
	process.exitCode = await run(productNode, [`${root}/scripts/serve.js`], { ipc: true });
}
