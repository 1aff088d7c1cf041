import { inspectionFrameworks } from '#domain/reading/reading.ts';
import { frameworks } from './index.ts';

/** The name of a review method or inspection framework by its key; the key where it is not known here. */
export function frameworkName(key: string): string {
	return frameworks.find((one) => one.key === key)?.name ?? inspectionFrameworks.find((one) => one.key === key)?.name ?? key;
}
