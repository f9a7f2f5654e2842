import { isAnswering } from "@/db/is-answering";

/** True when the database answers. */
export const isReady = (): Promise<boolean> => isAnswering();
