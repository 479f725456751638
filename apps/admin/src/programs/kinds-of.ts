/** What the tracks of a program give, each kind once, in the words of the messages. */
export const kindsOf = (tracks: readonly { readonly kind: string }[]): readonly string[] => [
  ...new Set(tracks.map(({ kind }) => kind.toLowerCase())),
];
