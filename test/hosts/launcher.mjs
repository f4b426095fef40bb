#!/usr/bin/env node
// The executable to name as `vscodeExecutablePath`: loads TypeScript, then the launcher.
import { register } from "tsx/esm/api";

register();
await import("./launcher.ts");
