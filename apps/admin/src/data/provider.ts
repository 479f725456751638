import type { DataProvider } from 'react-admin';
import type { Send } from '../graphql/client.ts';
import { RESOURCES, type ResourceReads } from './resources.ts';

function readsOf(resource: string): ResourceReads {
  const reads = RESOURCES[resource];
  if (!reads) throw new Error(`No resource "${resource}" is mapped to documents`);
  return reads;
}

const refused = (verb: string) => async (resource: string) => {
  throw new Error(`The public API answers no "${verb}" of "${resource}"`);
};

/** react-admin's verbs, answered by the persisted documents of `RESOURCES`. The public API only reads. */
export function consoleDataProvider(send: Send): DataProvider {
  return {
    supportAbortSignal: true,
    getList: async (resource, params) => {
      const read = readsOf(resource).getList;
      return read ? read.answer(send, params) : refused('getList')(resource);
    },
    getOne: async (resource, params) => {
      const read = readsOf(resource).getOne;
      return read ? read.answer(send, params) : refused('getOne')(resource);
    },
    getMany: refused('getMany'),
    getManyReference: refused('getManyReference'),
    create: refused('create'),
    update: refused('update'),
    updateMany: refused('updateMany'),
    delete: refused('delete'),
    deleteMany: refused('deleteMany'),
  };
}
