// Keeps programs that tests start out of the coverage: they have other source maps, and c8 would mix up their lines.
delete process.env.NODE_V8_COVERAGE;
