export * from './summarize-team'
