import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	ssr: { external: ['@electric-sql/pglite', 'pg', '@node-rs/argon2', 'sharp', 'docx', 'exceljs', '@myriaddreamin/typst-ts-node-compiler'] }
});
