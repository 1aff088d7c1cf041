export function findPostgres(): string | undefined;
export function startCluster(bin: string): Promise<{ url: string; stop: () => Promise<void> }>;
export function freePort(): Promise<number>;
