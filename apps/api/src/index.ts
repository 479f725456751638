export { REFUSAL_CODES, type RefusalCode } from './errors/refusals.ts';
export { EXAMPLE_QUERIES } from './explorer/example-queries.ts';
export type { ExampleQuery } from './explorer/page.ts';
export { QUERY_LIMITS } from './http/query-limits.ts';
export { createLogger } from './logger.ts';
export { sdl } from './schema/sdl.ts';
export { type ServeOptions, serve } from './serve.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export { readSettings, type Settings, SettingsRefusal } from './settings.ts';
