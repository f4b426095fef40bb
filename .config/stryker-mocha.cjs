// The mocha runner of StrykerJS 9 requires files of mocha without their ending, which is `.cjs` since mocha 12.
require.extensions[".cjs"] ??= require.extensions[".js"];
