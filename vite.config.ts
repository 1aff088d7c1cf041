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

export default defineConfig({
	cacheDir: process.env.VITE_CACHE_DIR ?? 'node_modules/.vite',
	plugins: [withoutGovukBranding(), sveltekit()],
	build: { assetsInlineLimit: 0 },
	// GOV.UK Frontend still carries a hack for Internet Explorer that the minifier would refuse.
	css: { lightningcss: { errorRecovery: true } },
	ssr: { external: ['@electric-sql/pglite', 'pg', '@node-rs/argon2', 'sharp', 'docx', 'exceljs', '@myriaddreamin/typst-ts-node-compiler'] }
});
