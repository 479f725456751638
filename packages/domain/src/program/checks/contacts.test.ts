import { describe } from 'vitest';
import { documentOf, evidence } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';

describe('a contact', () => {
  const desk = (phones: object[]) =>
    documentOf({ contacts: [{ key: 'desk', phones: phones as never, evidence }] });
  findingCases(
    ['CONTACT_', 'PHONE_'],
    [
      ['can be reached', desk([{ number: '02-2709-0638', extension: '204', lastExtension: '217' }])],
      ['that cannot be reached is pointed out', desk([]), 'CONTACT_UNREACHABLE contacts.0'],
      [
        'has no range of extensions without a beginning',
        desk([{ number: '02-2709-0638', lastExtension: '217' }]),
        'PHONE_RANGE_WRONG contacts.0.phones.0.lastExtension',
      ],
      [
        'has no range of extensions that goes down',
        desk([{ number: '02-2709-0638', extension: '1000', lastExtension: '999' }]),
        'PHONE_RANGE_WRONG contacts.0.phones.0.lastExtension',
      ],
    ],
  );
});
