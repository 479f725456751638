export { arbitraryExpression } from './arbitrary-expression.ts';
export { arbitraryProgram } from './arbitrary-program.ts';
export { references } from './references.ts';
