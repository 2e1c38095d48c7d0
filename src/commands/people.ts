import type { Person } from "../approvals/authority.ts";
import { UserError } from "../errors.ts";

/** Whoever is meant by an id, a name or a role; of several with the role, the first. Refuses with `unknown-person`. */
export function personNamed(people: readonly Person[], typed: string): Person {
  const wanted = typed.trim().toLowerCase();
  const person =
    people.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ??
    people.find(({ role }) => role === wanted);
  if (!person) throw new UserError("unknown-person", { name: typed, people: people.map(({ id }) => id).join(", ") });
  return person;
}
