// The polyfill for preloading asks for a document; the check runs the output in Node.
export default { build: { modulePreload: false } }
