/** That somebody proposed the levels of a model, and no source stands behind them. */
export const proposedLevels = 'Level dalam model ini usulan, tidak berdasar pada sumber.'
