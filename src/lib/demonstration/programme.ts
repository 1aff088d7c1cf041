/** What the adviser of the demonstration region wrote down of its programme. */
export const plannedVisits = [
	{ authority: 'Kingsholt', title: 'Children in care peer challenge', on: '2026-11-26' },
	{ authority: 'Westmere', title: 'Children’s safeguarding peer review', on: '2026-09-25' },
	{ authority: 'Averley', title: 'Peer challenge: mental health support', on: '2027-05-20' }
];

export const offers = [
	{ authority: 'Averley', peers: 2, until: '2027-07-31', note: 'Heads of early help and of quality' },
	{ authority: 'Eastvale', peers: 1, until: null, note: 'A principal social worker, for reviews of supervision' },
	{ authority: 'Lindhurst', peers: 3, until: '2027-03-31', note: 'Managers for children in care and care leavers' }
];
