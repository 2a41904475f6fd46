/** That somebody proposed the levels of a model, and no source stands behind them. */
export const proposedLevels = 'The levels of this model are proposed and rest on no source.'
