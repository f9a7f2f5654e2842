import { type FormEvent, startTransition } from "react";

/**
 * Sends a form to its action by hand. React empties a form after an action of its own accord; sent in
 * this way it keeps what was typed. Without JavaScript the browser sends it itself.
 */
export const sendKept =
  (action: (form: FormData) => void) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => action(form));
  };
