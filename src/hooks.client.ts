import type { ClientInit } from '@sveltejs/kit';
import { rememberTyped } from './lib/components/typed-before.ts';

/** Before the script takes the page over: whatever was typed meanwhile is kept. */
export const init: ClientInit = () => rememberTyped();
