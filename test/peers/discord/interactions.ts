import { randomBytes } from "node:crypto";
import type { Choice, ModalBody } from "./bodies.ts";
import { refusal } from "./refusal.ts";
import type { Post, Wire, World } from "./world.ts";

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly at: number;
  readonly personId: string;
  readonly placeId: string;
  /** The message whose component was used, or from which the modal was opened. */
  readonly message: Post | undefined;
  /** The name of its command. */
  readonly name: string | undefined;
  readonly commandType: number | undefined;
  readonly wire: Wire;
  answer: { readonly type: number; readonly at: number; readonly body: unknown } | undefined;
  /** The message that `@original` stands for. */
  original: string | undefined;
  readonly followUps: Set<string>;
  choices: readonly Choice[] | undefined;
  readonly answered: (() => void)[];
}

export interface OpenModal {
  readonly customId: string;
  readonly title: string;
  readonly components: ModalBody["components"];
  readonly from: Interaction;
}

export type Interactions = ReturnType<typeof createInteractions>;

export function createInteractions(
  world: World,
  { tokenMs, firstAnswerMs }: { tokenMs: number; firstAnswerMs: number },
) {
  const known = new Map<string, Interaction>();
  const modals = new Map<string, OpenModal>();
  return {
    modals,
    begin(
      given: Pick<Interaction, "type" | "personId" | "placeId" | "message" | "name" | "commandType">,
      wire: Wire,
    ): Interaction {
      const id = world.nextId();
      const token = randomBytes(60).toString("base64url");
      const interaction: Interaction = {
        ...given,
        id,
        token,
        at: Date.now(),
        wire: { ...wire, id, token, type: given.type },
        answer: undefined,
        original: undefined,
        followUps: new Set(),
        choices: undefined,
        answered: [],
      };
      known.set(id, interaction);
      return interaction;
    },
    /** The one that still waits for its first answer. */
    waiting(id: string | undefined, token: string | undefined): Interaction {
      const interaction = known.get(id ?? "");
      if (!interaction || interaction.token !== token) throw refusal(10062);
      if (interaction.answer) throw refusal(40060);
      if (Date.now() - interaction.at > firstAnswerMs) throw refusal(10062);
      return interaction;
    },
    /** The one of a webhook token, while the token lives. */
    ofToken(app: string | undefined, token: string | undefined): Interaction {
      const interaction = [...known.values()].find((each) => each.token === token);
      if (app !== world.applicationId) throw refusal(10015);
      if (!interaction || Date.now() - interaction.at > tokenMs) throw refusal(50027);
      if (!interaction.answer) throw refusal(10015);
      return interaction;
    },
  };
}
