import { findChromium } from './chromium.js';
import { findPostgres } from './postgres.js';
import { onPath } from './programs.js';
import { productNode, root } from './root.js';
import { run } from './run.js';

/** What the tests use beside npm packages: whether it is here, Debian's packages for it, and what goes untested without it. */
const tools = [
	{
		name: 'PostgreSQL 15 or later',
		packages: ['postgresql'],
		isHere: () => process.env.TEST_DATABASE_URL || findPostgres(),
		untested: 'everything on PostgreSQL'
	},
	{ name: 'Chromium', packages: ['chromium'], isHere: findChromium, untested: 'every journey in a browser' },
	{ name: 'pdftotext', packages: ['poppler-utils'], isHere: () => onPath('pdftotext'), untested: 'PDF read back' },
	{
		name: 'LibreOffice',
		packages: ['libreoffice-writer', 'libreoffice-calc', 'fonts-liberation'],
		isHere: () => onPath('soffice') && (!onPath('apt-get') || (onPath('lowriter') && onPath('localc'))),
		untested: 'Word, OpenDocument and Excel read back'
	}
];

/**
 * Finds what the tests use and installs what is missing where it may: root on Debian everything, anyone else the browser tool's own download.
 * @returns {Promise<string[]>} two lines for each thing that has to be left out: what goes untested, and the command that would bring it
 */
export async function getTools() {
	const missing = () => tools.filter((tool) => !tool.isHere());
	const packages = missing().flatMap((tool) => tool.packages);
	const mayInstall = process.getuid?.() === 0 && onPath('apt-get');
	if (packages.length > 0 && mayInstall) {
		process.stdout.write(`Installing for the tests: ${packages.join(', ')}...\n`);
		process.env.DEBIAN_FRONTEND = 'noninteractive';
		if ((await run('apt-get', ['update', '-qq'], { quiet: true })) === 0)
			await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { quiet: true });
	}
	if (!findChromium()) await run(productNode, [`${root}/node_modules/playwright-core/cli.js`, 'install', 'chromium'], { quiet: true });
	return missing().flatMap((tool) => [`${tool.name} is not installed, so not tested: ${tool.untested}.`, `    ${how(tool.packages)}`]);
}

function how(/** @type {string[]} */ packages) {
	const command = `apt-get install ${packages.join(' ')}`;
	if (onPath('apt-get')) return `Run: ${process.getuid?.() === 0 ? '' : 'sudo '}${command}`;
	return `Install it (on Debian: ${command})`;
}
