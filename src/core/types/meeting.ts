/** Meeting: an agenda before, decisions and action items after; also the agenda of change control. */

import { ACTION_HEADINGS, LOOSE_ACTION_HEADINGS } from "./action-headings.ts";
import type { Condition, DocumentType } from "./document-type.ts";
import { ACTION_ITEMS, CHANGES_FOR_REVIEW, DECISIONS } from "./tables.ts";

/** An emergency meeting is about one change, and is not asked for the rest. */
const CHANGE_CONTROL: Condition = {
  field: "meeting_type",
  is: ["change-control", "CAB"],
};

export const meeting: DocumentType = {
  id: "meeting",
  title: "Meeting",
  plural: "Meetings",
  summary:
    "Agenda, decisions and action items of a meeting, also of change control.",
  aliases: [
    "meeting notes",
    "meeting minutes",
    "minutes",
    "agenda",
    "change-control agenda",
    "CAB agenda",
    "CAB meeting",
  ],
  folders: [
    "meetings",
    "meeting",
    "meeting-notes",
    "meeting-minutes",
    "minutes",
    "agendas",
  ],
  idPrefix: "MTG",
  icon: "calendar",
  controlled: false,
  statuses: {
    draft: ["scheduled"],
    done: ["held"],
    rejected: ["cancelled"],
  },
  fields: [
    {
      name: "status",
      summary: "Whether the meeting is scheduled, held or cancelled.",
      kind: { kind: "status" },
      template: "{{status}}",
    },
    {
      name: "date",
      summary: "The day it is planned for, or was held.",
      kind: { kind: "date" },
      aliases: ["meeting_date", "held_on", "scheduled_for"],
      inName: true,
      required: "in-review",
      template: "{{today}}",
      source: "CAB minutes practice",
    },
    {
      name: "meeting_type",
      summary: "What kind of meeting it is.",
      kind: {
        kind: "one-of",
        values: [
          "change-control",
          "emergency",
          "steering",
          "retro",
          "review",
          "other",
        ],
      },
      template: "",
      source: "Symphony emergency CAB flag",
    },
    {
      name: "body",
      summary: "The committee that meets, by the id of its charter.",
      kind: { kind: "reference", to: ["charter"] },
      aliases: ["committee", "forum", "charter"],
      source: "University terms of reference",
    },
    {
      name: "chair",
      summary: "Who leads the meeting.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["chaired_by", "chairperson", "facilitator"],
      required: "in-review",
      template: "",
      source: "University terms of reference",
    },
    {
      name: "scribe",
      summary: "Who writes the minutes.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["secretary", "minutes_by", "note_taker"],
      source: "University terms of reference (secretary)",
    },
    {
      name: "attendees",
      summary: "Who took part; counted for the quorum.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["present", "participants"],
      required: "approved",
      template: "[]",
      source: "CAB minutes practice (quorum)",
    },
    {
      name: "apologies",
      summary: "Who was invited and sent apologies.",
      kind: { kind: "list", of: { kind: "person" } },
      aliases: ["absent", "regrets"],
      source: "CAB minutes practice",
    },
    {
      name: "changes",
      summary: "The changes on the agenda, by id.",
      kind: { kind: "list", of: { kind: "reference", to: ["change"] } },
      aliases: ["change_requests", "changes_for_review"],
      source: "Kansas State University Change Management Board agenda",
    },
    {
      name: "next_meeting",
      summary: "The day of the next one.",
      kind: { kind: "date" },
      aliases: ["next_meeting_date", "next_meeting_on"],
      source: "University terms of reference",
    },
  ],
  sections: [
    {
      heading: "Agenda",
      synonyms: ["Agenda items", "Topics"],
      required: "in-review",
      summary: "What is talked about, in order.",
      template: "1. ",
    },
    {
      heading: "Changes for review",
      synonyms: ["Changes", "Change requests", "New changes"],
      required: "in-review",
      requiredIf: CHANGE_CONTROL,
      summary: "For change control: each change with its window and plan.",
      template: CHANGES_FOR_REVIEW,
    },
    {
      heading: "Review of completed and failed changes",
      synonyms: [
        "Completed and failed changes",
        "Completed changes",
        "Failed changes",
        "Changes since last meeting",
      ],
      required: "in-review",
      requiredIf: CHANGE_CONTROL,
      summary: "For change control: how the last changes went.",
    },
    {
      heading: "Emergency changes since last meeting",
      synonyms: ["Emergency changes"],
      required: "in-review",
      requiredIf: CHANGE_CONTROL,
      summary: "For change control: what could not wait, and why.",
    },
    {
      heading: "Decisions",
      synonyms: ["Decisions made", "Resolutions", "Decision log"],
      required: "in-review",
      summary: "What was decided, why and by whom; or that nothing was.",
      template: DECISIONS,
    },
    {
      heading: "Action items",
      synonyms: [...ACTION_HEADINGS.slice(1), ...LOOSE_ACTION_HEADINGS],
      required: "in-review",
      summary: "Who does what by when.",
      template: ACTION_ITEMS,
    },
    {
      heading: "Notes",
      synonyms: ["Discussion", "Minutes", "Meeting notes"],
      summary: "What was said that is worth keeping.",
    },
    { heading: "Open questions", summary: "What could not be settled." },
    {
      heading: "Parking lot",
      synonyms: ["Parked items"],
      summary: "What was put off to another day.",
    },
  ],
  marks: {
    words: ["meeting notes", "meeting minutes"],
    weakWords: ["meeting", "notes", "minutes", "agenda"],
    openings: ["minutes", "meeting notes", "meeting minutes"],
    datedWords: ["meeting", "minutes", "sync", "standup", "agenda", "call"],
    weakFolders: ["agendas"],
    headings: [
      {
        of: [
          "Attendees",
          "Present",
          "Participants",
          "Apologies",
          "Agenda",
          "Decisions",
          "Action items",
          "Notes",
          "Next meeting",
        ],
        least: 3,
        one: ["Attendees", "Present", "Participants", "Agenda"],
      },
    ],
  },
  source:
    "Kansas State University Change Management Board agenda; CAB agenda and minutes practice; university terms of reference",
};
