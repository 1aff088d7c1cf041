import type { Agreement } from '#domain/agreement.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { checkSeen } from './check-seen.ts';

/**
 * States, or states anew, what was agreed about people's data. From then on notes can be recorded.
 * Throws NotAllowed without `agreement:state`, Conflict when someone else stated it meanwhile.
 */
export async function stateAgreement(db: Database, review: ReviewAccess, { version, ...stated }: Agreement): Promise<void> {
	review.require('agreement:state');
	await act(db, review, { what: version === 0 ? 'agreement stated' : 'agreement changed', seenWith: 'scope:read' }, async (trx) => {
		const now = await trx.selectFrom('review_agreement').selectAll().where('review_id', '=', review.id).executeTakeFirst();
		if (now || version > 0) checkSeen(now, version, stated, textsOf, 'agreement');
		const row = {
			controllers: stated.controllers,
			legal_basis: stated.legalBasis,
			agreement: stated.agreement,
			agreed_on: stated.agreedOn,
			destroy_on: stated.destroyOn,
			marking: stated.marking,
			host_data_contact: stated.hostDataContact,
			team_data_contact: stated.teamDataContact,
			urgent_telephone: stated.urgentTelephone,
			stated_by: review.user.id,
			stated_at: new Date().toISOString(),
			version: version + 1
		};
		await trx
			.insertInto('review_agreement')
			.values({ review_id: review.id, ...row })
			.onConflict((on) => on.column('review_id').doUpdateSet(row))
			.execute();
		return { texts: stated };
	});
}

type Row = {
	controllers: string;
	legal_basis: string;
	agreement: string;
	agreed_on: string;
	destroy_on: string;
	marking: string;
	host_data_contact: string;
	team_data_contact: string;
	urgent_telephone: string;
};

function textsOf(row: Row): Record<string, string> {
	return {
		controllers: row.controllers,
		legalBasis: row.legal_basis,
		agreement: row.agreement,
		agreedOn: row.agreed_on,
		destroyOn: row.destroy_on,
		marking: row.marking,
		hostDataContact: row.host_data_contact,
		teamDataContact: row.team_data_contact,
		urgentTelephone: row.urgent_telephone
	};
}
