import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// The architecture as rules: who may import what. A file meets the bans of its folder and no others, since a later block replaces an earlier one.
const ban = (/** @type {object[]} */ ...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const database = { regex: '^(kysely|pg|@electric-sql/.*)$|server/db(/|$)', message: 'Routes and pages hold no SQL: call a function of the domain.' };
const lucia = { regex: '^lucia$', message: 'Only src/lib/server/access imports lucia.' };
const framework = { regex: '^(@sveltejs/kit|\\$)', message: 'Server and domain code also runs outside SvelteKit.' };
const screens = { regex: '(^|/)(routes|components|edge)/', message: 'The domain does not know its screens.' };
const server = { regex: '^#server/|(^|/)server/', message: 'Words and rules are shared with the browser: nothing of the server here.' };
const engine = { regex: '^(kysely|pg|node:.*|@electric-sql/.*)$', message: 'Words and rules are shared with the browser: no database and no Node here.' };
const ending = { regex: '^(\\.|#(server|domain|frameworks|cli)/)(?!.*\\.(ts|js|json)$)', message: 'Write the .ts ending: Node runs this file itself.' };
const application = { regex: '^(#|\\$|\\.\\./)', message: 'A migration imports no application code, which changes after it.' };

const typed = ['src/**/*.ts', 'migrations/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'];

export default defineConfig(
	{ ignores: ['node_modules/', 'build/', '.svelte-kit/', 'data/', 'static/', 'test-results/'] },
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'max-lines': ['error', { max: 400 }],
			'no-console': 'error',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', destructuredArrayIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// The product stands at the root of its address, so a plain link is right; moving by script still goes through resolve().
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			// The content security policy allows no style attributes.
			'svelte/no-inline-styles': 'error'
		}
	},
	{
		// A promise that nobody waits for is a write that may not have happened.
		files: typed,
		ignores: ['**/*.svelte.ts', '**/*.d.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }]
		}
	},
	{ files: ['src/**'], rules: ban(lucia) },
	{ files: ['src/routes/**', 'src/lib/components/**'], rules: ban(lucia, database) },
	{ files: ['src/lib/components/**'], rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'A component is given its data by its page.' }] } },
	{ files: ['src/lib/server/**', 'src/cli/**'], rules: ban(lucia, framework, screens, ending) },
	{ files: ['src/lib/server/access/**'], rules: ban(framework, screens, ending) },
	{ files: ['src/lib/domain/**', 'src/lib/frameworks/**', 'src/lib/reference/**'], rules: ban(lucia, framework, screens, server, engine, ending) },
	{ files: ['migrations/*.ts'], ignores: ['migrations/index.ts'], rules: ban(application, ending) },
	{
		files: ['src/lib/frameworks/**', 'src/lib/reference/**', 'src/lib/demonstration/**', 'src/lib/server/db/tables.ts', 'migrations/**'],
		rules: { 'max-lines': 'off' }
	},
	// What these two draw is our own: constant drawings, and a letter whose every text our writer has escaped.
	{ files: ['src/lib/components/Icon.svelte', '**/LetterText.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
	// The command line and the scripts speak on standard output; nothing else does.
	{ files: ['src/cli/**', 'scripts/**'], rules: { 'no-console': 'off' } }
);
