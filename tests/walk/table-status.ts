import { act, all, host, may, onceIssued, whileItIsFollowed, type Row } from './who-sees-what.ts';

const reads = [may(all, onceIssued)];
const updates = may(host, whileItIsFollowed);
const writes = may(['host lead'], whileItIsFollowed);

/** Updates one by one: everyone reads them, whoever updates the action corrects them, the host lead takes words out. */
export const statusRows: Record<string, Row> = {
	'/reviews/[review]/plan/actions/[action]/updates/[update]': {
		sees: reads,
		acts: {
			correct: act(updates, ({ fresh }) => ({
				id: fresh(),
				rag: 'at-risk',
				progress: 'It is later than that',
				willHelp: '',
				newDate: '',
				dueReason: '',
				doneOn: ''
			})),
			keep: act(updates, () => ({ to: '' })),
			redact: act(writes, () => ({ reason: 'A name slipped in' }))
		}
	}
};
