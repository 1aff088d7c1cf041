/** An account is invited until it has a password, and open until it is disabled. */
export const accountStates = { open: 'Open', invited: 'Invited', disabled: 'Disabled' } as const;
export type AccountState = keyof typeof accountStates;

/** The state of an account from its two facts. */
export function accountState({ hasPassword, disabledAt }: { hasPassword: boolean; disabledAt: string | null }): AccountState {
	if (disabledAt) return 'disabled';
	return hasPassword ? 'open' : 'invited';
}

/** How long a session may be left before it is locked, and how long before that the browser says so. */
export const idleMinutes = 30;
export const idleWarningMinutes = 2;

/** How long an invitation or a link for a new password can be used. */
export const linkMinutes = 60;
