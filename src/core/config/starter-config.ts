/** The first settings of a playbook: little, and explained, since someone will read them who has never seen such a file. */

/** The text of a new `playbook.config.yaml`. */
export function starterConfig(): string {
  return `# The settings of this marketing playbook. What is not written here is the default.
# This file is what makes the folder a playbook: the lint reads every Markdown file below it.

# Who is who: people, teams and roles. Owners and approvers are looked up here once the file exists.
people: people.yaml

review:
  # A review is announced this long before it is due.
  dueSoon: 30 days

# Folders to leave alone:
# exclude: ["archive/**"]

# How much a rule weighs (error, warning, info, hint), or off:
# rules:
#   review-overdue: error
#   deputy-missing: off
`;
}
