import { attribute, around, elements, exactText, words, type Document, type Element } from './html.ts';

export type Value = string | string[] | File | undefined;
type Choice = { value: string; label: string; chosen: boolean };
type Field =
	| { kind: 'text'; name: string; value: string }
	| { kind: 'fixed'; name: string; value: string }
	| { kind: 'one' | 'many'; name: string; choices: Choice[] }
	| { kind: 'file'; name: string; files: File[] };
type Button = { label: string; name: string | undefined; value: string; action: string | undefined };

/** What is sent: to which address, and how it is written. */
export type Sent = { action: string; fields: [string, string | File][]; multipart: boolean };

/**
 * A form of a page as someone without scripts fills it in: what stands in it is kept, only fields that are there can be filled, and only choices that are
 * offered can be chosen, by their words or their value. Fields named alike (`texts[]`) are filled in order.
 */
export class Form {
	readonly action: string;
	readonly #fields: Field[];
	readonly #buttons: Button[];
	readonly #multipart: boolean;

	constructor(page: Document, form: Element) {
		this.action = attribute(form, 'action') ?? '';
		this.#multipart = attribute(form, 'enctype') === 'multipart/form-data';
		const id = attribute(form, 'id');
		const controls = elements(page, 'input', 'textarea', 'select', 'button').filter((control) => {
			const owner = attribute(control, 'form');
			return (owner === undefined ? around(control, 'form') === form : owner === id) && !isDisabled(control);
		});
		this.#buttons = controls.filter(isButton).map(readButton);
		this.#fields = readFields(
			page,
			controls.filter((control) => !isButton(control))
		);
	}

	/** What stands in a field; of fields named alike, in each. */
	values(name: string): string[] {
		return this.#named(name).flatMap((field) => {
			if (field.kind === 'text' || field.kind === 'fixed') return [field.value];
			return field.kind === 'file' ? [] : field.choices.filter((choice) => choice.chosen).map((choice) => choice.value);
		});
	}

	/** The choices that a field offers, by their words. */
	choices(name: string): string[] {
		return this.#named(name).flatMap((field) => ('choices' in field ? field.choices.map((choice) => choice.label) : []));
	}

	names(): string[] {
		return [...new Set(this.#fields.map((field) => field.name))];
	}

	fill(values: Record<string, Value>): this {
		for (const [name, value] of Object.entries(values)) if (value !== undefined) this.#fill(name, value);
		return this;
	}

	/** What the browser would send when the button with these words is pressed; the first button where none is named. */
	send(button?: string): Sent {
		const pressed = button === undefined ? this.#buttons[0] : this.#buttons.find((one) => one.label.startsWith(button));
		if (!pressed) throw new Error(`No button “${button ?? ''}” in the form ${this.action}: ${this.#buttons.map((one) => one.label).join(', ')}`);
		const fields = this.#fields.flatMap((field): [string, string | File][] => {
			if (field.kind === 'text' || field.kind === 'fixed') return [[field.name, field.value.replace(/\r?\n/g, '\r\n')]];
			if (field.kind === 'file') return (field.files.length > 0 ? field.files : [new File([], '')]).map((file) => [field.name, file]);
			return field.choices.filter((choice) => choice.chosen).map((choice) => [field.name, choice.value]);
		});
		if (pressed.name) fields.push([pressed.name, pressed.value]);
		return { action: pressed.action ?? this.action, fields, multipart: this.#multipart };
	}

	#fill(name: string, value: string | string[] | File): void {
		const fields = this.#named(name);
		const [first] = fields;
		if (!first) throw new Error(`No field ${name} in the form ${this.action}: it has ${this.names().join(', ')}`);
		if (value instanceof File) {
			if (first.kind !== 'file') throw new Error(`The field ${name} takes no file`);
			first.files = [value];
		} else if (first.kind === 'one' && typeof value === 'string') choose(first, [value]);
		else if (first.kind === 'many' && Array.isArray(value)) choose(first, value);
		else if (first.kind === 'text') {
			const texts = Array.isArray(value) ? value : [value];
			if (texts.length !== fields.length) throw new Error(`${texts.length} values for ${fields.length} fields ${name}`);
			texts.forEach((text, index) => ((fields[index] as { value: string }).value = text));
		} else throw new Error(`The field ${name} cannot be filled with ${JSON.stringify(value)}`);
	}

	#named(name: string): Field[] {
		return this.#fields.filter((field) => field.name === name);
	}
}

function readFields(page: Document, controls: Element[]): Field[] {
	const fields: Field[] = [];
	for (const control of controls) {
		const name = attribute(control, 'name');
		if (!name) continue;
		const type = control.name === 'input' ? (attribute(control, 'type') ?? 'text') : control.name;
		if (type === 'textarea') fields.push({ kind: 'text', name, value: exactText(control) });
		else if (type === 'select') fields.push({ kind: 'one', name, choices: readOptions(control) });
		else if (type === 'file') fields.push({ kind: 'file', name, files: [] });
		else if (type === 'hidden') fields.push({ kind: 'fixed', name, value: attribute(control, 'value') ?? '' });
		else if (type === 'checkbox' || type === 'radio') {
			const kind = type === 'radio' ? 'one' : 'many';
			const choice = { value: attribute(control, 'value') ?? 'on', label: labelOf(page, control), chosen: attribute(control, 'checked') !== undefined };
			const group = fields.find((field) => field.name === name && field.kind === kind);
			if (group && 'choices' in group) group.choices.push(choice);
			else fields.push({ kind, name, choices: [choice] });
		} else fields.push({ kind: 'text', name, value: attribute(control, 'value') ?? '' });
	}
	return fields;
}

function readOptions(select: Element): Choice[] {
	const choices = elements(select, 'option').map((option) => ({
		value: attribute(option, 'value') ?? words(option),
		label: words(option),
		chosen: attribute(option, 'selected') !== undefined
	}));
	if (choices[0] && !choices.some((choice) => choice.chosen)) choices[0].chosen = true;
	return choices;
}

/** Chooses by value, else by the words of the label, else by how they begin where only one begins so. */
function choose(field: { name: string; choices: Choice[] }, wanted: string[]): void {
	const found = wanted.map((value) => {
		const exact = field.choices.find((choice) => choice.value === value) ?? field.choices.find((choice) => choice.label === value);
		const begins = field.choices.filter((choice) => choice.label.startsWith(value));
		const choice = exact ?? (begins.length === 1 ? begins[0] : undefined);
		if (!choice) throw new Error(`“${value}” is no choice of ${field.name}: ${field.choices.map(({ label }) => label).join(' | ')}`);
		return choice;
	});
	for (const choice of field.choices) choice.chosen = found.includes(choice);
}

function labelOf(page: Document, control: Element): string {
	const id = attribute(control, 'id');
	const label = id === undefined ? undefined : elements(page, 'label').find((one) => attribute(one, 'for') === id);
	return label ? words(label) : (attribute(control, 'aria-label') ?? '');
}

function readButton(button: Element): Button {
	return { label: words(button), name: attribute(button, 'name'), value: attribute(button, 'value') ?? '', action: attribute(button, 'formaction') };
}

function isButton(control: Element): boolean {
	return control.name === 'button' && (attribute(control, 'type') ?? 'submit') === 'submit';
}

function isDisabled(control: Element): boolean {
	if (attribute(control, 'disabled') !== undefined) return true;
	for (let at = around(control, 'fieldset'); at; at = around(at, 'fieldset')) if (attribute(at, 'disabled') !== undefined) return true;
	return false;
}
