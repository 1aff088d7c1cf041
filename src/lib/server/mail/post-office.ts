/** How mail leaves this installation: the part of the configuration that mail needs. Without `smtpUrl` it stays in the outbox page. */
export type PostOffice = { origin: string; smtpUrl?: string; mailFrom: string };
