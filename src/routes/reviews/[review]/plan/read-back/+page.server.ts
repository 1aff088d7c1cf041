import { newId } from '#domain/id.ts';
import { uploadForm } from '#domain/plan/intake.ts';
import { readForUpload } from '#server/plans/intakes.ts';
import { uploadWorkbook } from '#server/plans/read-back/upload-workbook.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (_, review) => ({ ...readForUpload(review), id: newId() }));

export const actions = {
	upload: reviewAction(uploadForm, async (db, review, { id, file }) => {
		await uploadWorkbook(db, review, { id, name: file.name, bytes: Buffer.from(await file.arrayBuffer()) });
		return { to: `/reviews/${review.id}/plan/read-back/${id}` };
	})
};
