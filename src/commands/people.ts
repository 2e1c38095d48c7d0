import type { Person } from "../approvals/authority.ts";
import { UserError } from "../errors.ts";
import type { Desk } from "./command.ts";

/** Whoever is meant by an id, a name or a role; of several with the role, the first. Refuses with `unknown-person`. */
export function personNamed(people: readonly Person[], typed: string): Person {
  const person = found(people, typed);
  if (!person) throw new UserError("unknown-person", { name: typed, people: people.map(({ id }) => id).join(", ") });
  return person;
}

/** The same, also for somebody who came by a chat: they are meant by their id there (`slack:U042`). */
export async function personMeant({ library, store }: Desk, typed: string): Promise<Pick<Person, "id" | "name">> {
  const { people } = library.house;
  return found(people, typed) ?? (await store.chat.personById(typed.trim())) ?? personNamed(people, typed);
}

function found(people: readonly Person[], typed: string): Person | undefined {
  const wanted = typed.trim().toLowerCase();
  return (
    people.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted) ??
    people.find(({ role }) => role === wanted)
  );
}
