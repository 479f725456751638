export { everythingBelow } from './everything-query.ts';
export { memoryRegister } from './memory-register.ts';
export { published, sampleAgencies, sampleOrganizations, sampleProgram } from './sample-program.ts';
export { type Answer, type LogLine, startTestServer, type TestServer } from './test-server.ts';
