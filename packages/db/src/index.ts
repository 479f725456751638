export type * from './register/register.ts';
