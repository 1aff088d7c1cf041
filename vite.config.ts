import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** GOV.UK Frontend without what only GOV.UK may serve: the GDS Transport font files and the crest. */
function withoutGovukBranding(): Plugin {
	return {
		name: 'without-govuk-branding',
		enforce: 'pre',
		transform(code, id) {
			if (!/govuk-frontend.*\.css/.test(id)) return null;
			return code.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll(/url\((?!["']?data:)[^)]*\)/g, 'none');
		}
	};
}

/** SvelteKit's announcer of page changes, hidden by a class: the content security policy would refuse its style attribute, and the title would stand on the page. */
function announcerWithoutStyle(): Plugin {
	return {
		name: 'announcer-without-style',
		enforce: 'pre',
		transform(code, id) {
			if (!/generated\/root\.svelte$/.test(id)) return null;
			return code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="govuk-visually-hidden"');
		}
	};
}

export default defineConfig({
	cacheDir: process.env.VITE_CACHE_DIR ?? 'node_modules/.vite',
	plugins: [withoutGovukBranding(), announcerWithoutStyle(), sveltekit()],
	build: { assetsInlineLimit: 0 },
	// GOV.UK Frontend still carries a hack for Internet Explorer that the minifier would refuse.
	css: { lightningcss: { errorRecovery: true } },
	ssr: { external: ['@electric-sql/pglite', 'pg', '@node-rs/argon2', 'sharp', 'docx', 'exceljs', '@myriaddreamin/typst-ts-node-compiler'] }
});
