import { noteFault } from "@/lib/forms/aside";

export const onRequestError = (fault: unknown) => noteFault(fault);
