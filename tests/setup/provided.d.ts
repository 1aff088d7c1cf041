import 'vitest';

declare module 'vitest' {
	/** What is made ready once before a project runs, for `inject`. */
	export interface ProvidedContext {
		/** The database that the files of this project run on. */
		engine: 'pglite' | 'postgres';
		/** Path of a dump of a migrated, empty embedded database. */
		pgliteTemplate: string;
		/** Address of a PostgreSQL on which databases may be created, and the name there of a migrated, empty one. */
		postgres: { url: string; template: string };
		/** For the built server: a migrated data folder to copy, the address of a PostgreSQL, the path of a browser; '' where there is none. */
		server: { dataTemplate: string; postgres: string; chromium: string };
	}
}
