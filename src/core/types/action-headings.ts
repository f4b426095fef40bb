/** What people call the section in which they write who does what by when. */

/** Names that say so in any document. */
export const ACTION_HEADINGS: readonly string[] = [
  "Action items",
  "Action points",
  "Action list",
  "Action log",
  "Action plan",
  "Action register",
  "Action tracker",
  "Action items and owners",
  "Action items and next steps",
  "Actions and next steps",
  "Actions and owners",
  "Actions agreed",
  "Actions arising",
  "Actions from this meeting",
  "Actions from the meeting",
  "Actions required",
  "Actions taken forward",
  "Agreed actions",
  "Follow-up actions",
  "Follow-up items",
  "Follow-up tasks",
  "New actions",
  "New action items",
  "Open actions",
  "Open action items",
  "Open action points",
  "Outstanding actions",
  "Outstanding action items",
  "Pending actions",
  "Previous actions",
  "Previous action items",
  "Remaining actions",
  "Review of actions",
  "Summary of actions",
  "Decisions and actions",
  "Actions and decisions",
  "Decisions and action items",
  "Corrective and preventive actions",
];

/** Names that in other documents are often something else, so that only lines with a name or a date count there. */
export const LOOSE_ACTION_HEADINGS: readonly string[] = [
  "Actions",
  "Corrective actions",
  "Preventive actions",
  "Remedial actions",
  "Follow-up",
  "Follow-ups",
  "Following up",
  "Next actions",
  "Next steps",
  "Open points",
  "Open tasks",
  "Tasks",
  "To do",
  "To-dos",
  "Todo",
  "Todos",
  "To-do list",
  "Todo list",
];

/** Whether a text may hold such a heading: asked of every document whose type has no sections, before it is read. */
export const MAY_HOLD_ACTIONS =
  /^[ >]{0,3}(?:#{1,6}|\*\*)[^\n]{0,60}?(?:action|follow|next steps|open (?:points|tasks)|tasks|to[- ]?dos?\b)|^[^\n]{0,12}(?:actions?|follow-?ups?|next steps|tasks|to[- ]?dos?)[^\n]{0,40}\r?\n(?:-{3}|={3})/im;
