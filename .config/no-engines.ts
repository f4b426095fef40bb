// Stands in for the engines of `gray-matter`: of its own it reads nothing and runs nothing.

const parse = (): never => {
  throw new Error("Front matter is never executed.");
};
export const yaml = { parse };
export const json = { parse };
export const javascript = { parse };
