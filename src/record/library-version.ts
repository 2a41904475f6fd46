/** The version of the library; `release:version` writes it, and a test holds it to package.json. */
export const libraryVersion = '0.0.0'
