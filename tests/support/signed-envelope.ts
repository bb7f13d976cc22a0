/** A pack in the form of a signed one; key and signature have the right length and prove nothing. */
export const signedEnvelope = (pack: unknown) => ({
  format: 'signed-claim-pack',
  version: 1,
  madeBy: 'A reader',
  madeAt: '2025-03-01T12:00:00.000Z',
  algorithm: 'Ed25519',
  key: 'A'.repeat(43),
  signature: 'B'.repeat(86),
  pack,
});
