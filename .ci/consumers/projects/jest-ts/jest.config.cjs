module.exports = {
  transform: { '^.+\\.[jt]s$': ['ts-jest', { tsconfig: 'tsconfig.json' }] },
  transformIgnorePatterns: ['/node_modules/(?!\\.pnpm/|(?:kompetensi|stemmer)/)'],
}
