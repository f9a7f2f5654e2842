/** Which statements speak of an indicator: an indicator without a line of its own has none. */
export const topicsOf: Record<string, readonly string[]> = {
  trade: ["turnover", "turnover-may-double", "turnover-goal", "trade-balance", "partner-rank"],
  "farm-trade": ["farm-trade"],
  "farm-trade-customs": ["farm-trade"],
  "corridor-length": ["corridor-length", "corridor-completion"],
};
