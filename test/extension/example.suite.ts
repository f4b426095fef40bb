/** What happens in the example playbook, told in one window: writing in it, and who owns what. */

import "./language.stories.ts";
import "./ownership.stories.ts";
