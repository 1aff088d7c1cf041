type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let typed: { control: Control; value: string; checked: boolean }[] = [];
let folds: { fold: HTMLDetailsElement; open: boolean }[] = [];

/**
 * Remembers what a person or a password manager filled in, and what was unfolded, before the page's script had loaded. When the script takes the page over, it
 * sets each field and each fold to what the server drew: the words would be gone, and the form that was opened shut again. Called by the outermost layout, in
 * the same step as the taking over: nothing can be typed between.
 */
export function rememberTyped(): void {
	const controls = [...document.querySelectorAll<Control>('input, textarea, select')];
	typed = controls.filter(isChanged).map((control) => ({ control, value: control.value, checked: control instanceof HTMLInputElement && control.checked }));
	folds = [...document.querySelectorAll('details')].map((fold) => ({ fold, open: fold.open }));
}

/** Puts back what was remembered, once the page is taken over. The events tell a field that is bound to something. */
export function restoreTyped(): void {
	for (const { control, value, checked } of typed) {
		if (!control.isConnected || (control instanceof HTMLInputElement && control.type === 'file')) continue;
		if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) control.checked = checked;
		else if (control.value !== value) control.value = value;
		else continue;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		control.dispatchEvent(new Event('change', { bubbles: true }));
	}
	for (const { fold, open } of folds) if (fold.open !== open) fold.open = open;
	typed = [];
	folds = [];
}

function isChanged(control: Control): boolean {
	if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.selected !== option.defaultSelected);
	if (control instanceof HTMLInputElement && control.type === 'hidden') return false;
	if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) return control.checked !== control.defaultChecked;
	return control.value !== control.defaultValue;
}
