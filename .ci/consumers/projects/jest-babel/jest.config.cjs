module.exports = {
  transformIgnorePatterns: ['/node_modules/(?!\\.pnpm/|(?:kompetensi|stemmer)/)'],
}
