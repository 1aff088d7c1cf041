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
		/** Address of a PostgreSQL for the built server, or '' where there is none. */
		serverPostgres: string;
	}
}
