import { describe } from 'vitest';
import { documentOf } from '../../testing/document-of.ts';
import { findingCases } from '../../testing/findings-in.ts';

describe('the lifecycle', () => {
  findingCases(
    ['REPLACED_'],
    [
      [
        'of a replaced program names its successor',
        documentOf({ lifecycle: { state: 'replaced', replacedBy: 'new' } }),
      ],
      [
        'of a replaced program must name its successor',
        documentOf({ lifecycle: { state: 'replaced' } }),
        'REPLACED_BY_MISSING lifecycle.replacedBy',
      ],
      [
        'of an active program names none',
        documentOf({ lifecycle: { state: 'active', replacedBy: 'new' } }),
        'REPLACED_BY_UNEXPECTED lifecycle.replacedBy',
      ],
      [
        'never names the program itself',
        documentOf({ lifecycle: { state: 'replaced', replacedBy: 'program' } }),
        'REPLACED_BY_ITSELF lifecycle.replacedBy',
      ],
    ],
  );
});
