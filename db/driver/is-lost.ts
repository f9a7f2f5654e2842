/** Is this fault the end of a connection? Those of the system and of postgres.js have an `errno`, those of Postgres have none. */
export const isLost = (fault: unknown): boolean => fault instanceof Error && "errno" in fault;
