/** What helps to write and to read a document, told in one window. */

import "./glance.stories.ts";
import "./form.stories.ts";
import "./walkthrough.stories.ts";
