"use client";

import { useActionState } from "react";
import { say } from "./actions";

export function SaidForm() {
  const [state, act] = useActionState(say, { said: "" });
  return (
    <form action={act}>
      <input name="said" />
      <output>{state.said}</output>
    </form>
  );
}
