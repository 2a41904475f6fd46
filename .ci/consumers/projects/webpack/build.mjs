import webpack from 'webpack'

const compiler = webpack({
  mode: 'production',
  target: 'web',
  entry: './main.js',
  output: { filename: 'main.cjs' },
})
compiler.run((error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) {
    console.error(error ?? stats.toString({ preset: 'errors-warnings' }))
    process.exitCode = 1
  }
})
