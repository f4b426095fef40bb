/** Three types of a team's own, with the rules that it has made for them. */

/** The types that the three refer to. */
const OTHERS = `
  campaign: { title: Campaign }
  vendor: { title: Vendor }
  run:
    title: Run
    fields:
      for: { kind: list, of: reference }
      done_on: { kind: date }
`;

export const WEBINAR = `types:
  webinar:
    title: Webinar
    folder: webinars
    statuses: { draft: [planned], approved: [scheduled], active: [live], done: [held], rejected: [cancelled] }
    fields:
      held_on: { kind: date, required: approved, aliases: [date, Datum] }
      seats: { kind: number, min: 0, required: approved }
      it_notified_on: { kind: date, requiredIf: { from: approved, if: { field: seats, above: 500 } } }
      systems: { kind: list, of: reference, to: [system], required: in-review }
      traffic: { kind: number, requiredIf: { from: approved, if: { field: systems.tier, is: 1 } } }
      campaign: { kind: reference, to: [campaign] }
    sections: { Agenda: in-review, Results: { required: done, synonyms: [Recap, Bilan] } }
    constraints:
      it-told-late: { in-order: [it_notified_on, held_on], apart: 10 working days, because: The form is on the shop. }
      not-held: { not-past-while: held_on, while: [draft, approved], message: "{held_on} is past; held or cancelled?" }
      no-results: { still-after: held_on, while: [active], within: 5 working days, severity: info }
${OTHERS}`;

export const CONSENT_TEXT = `types:
  consent-text:
    title: Consent text
    folder: consent-texts
    controlled: true
    reviewInterval: 6 months
    fields:
      language: { kind: one-of, values: [de, en, fr, nl], required: in-review }
      lawful_basis: { kind: one-of, values: [consent, legitimate interest, contract], required: approved }
      shown_in: { kind: list, of: reference, to: [system], required: active }
      checked_by: { kind: person, requiredIf: { from: approved, if: { field: lawful_basis, is: [legitimate interest] } } }
      live_from: { kind: date, required: active }
    sections: { Text: always, Where it is shown: active }
    constraints:
      approved-first: { in-order: [approved_on, live_from], severity: error }
      second-look: { differs: [owner, checked_by] }
      proven: { served-by: [run], through: [for], state: done, within: 6 months, dated: done_on, severity: info }
${OTHERS}`;

export const INFLUENCER_AGREEMENT = `types:
  influencer-agreement:
    title: Influencer agreement
    folder: influencers
    statuses: { draft: [in talks], in-review: [with legal], approved: [signed], active: [posting], done: [paid], rejected: [declined] }
    fields:
      vendor: { kind: reference, to: [vendor], required: in-review }
      campaign: { kind: list, of: reference, to: [campaign], required: approved }
      fee: { kind: number, min: 0, required: approved }
      paid: { kind: number, min: 0, required: done }
      currency: { kind: text, pattern: "[A-Z]{3}", requiredIf: { from: approved, if: { field: fee, above: 0 } } }
      posts_until: { kind: date, required: active }
    sections: { Deliverables: in-review, Approval of texts: { requiredIf: { from: approved, if: { field: fee, above: 5000 } } } }
    constraints:
      posting-too-long: { not-past-while: posts_until, while: [active], grace: 3 days }
      overpaid: { at-most: [paid, fee], severity: error }
      unbriefed: { served-by: [run], through: [for], state: done, severity: hint, because: Each is briefed by SOP-014. }
      one-code: { unique: code }
${OTHERS}`.replace("posts_until:", "code: { kind: text }\n      posts_until:");
