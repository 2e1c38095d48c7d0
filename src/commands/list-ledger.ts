import { z } from "zod";
import type { Command } from "./command.ts";
import { dossierOf } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField });

/** What a customer was given and paid back, with the approval it rests on. */
export const listLedger = {
  name: "list-ledger",
  path: ["gift", "ledger"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const { library, say } = desk;
    const { subject } = await dossierOf(desk, input.case);
    const entries = await desk.store.ledger(subject.id);
    const owed =
      subject.playbook === null ? {} : (library.playbooks.get(subject.playbook)?.text[say.language].owed ?? {});
    const items = entries.map(({ at, caseId, item, data }) => {
      const gift = library.house.catalogue.find(({ id }) => id === item);
      const title = gift?.title[say.language] ?? owed[data.what ?? ""]?.what ?? data.what ?? "";
      return say("card.ledger.line", { at, id: caseId, title, amount: data.amount ?? "" });
    });
    return {
      kind: "shown",
      card: {
        title: say("card.ledger"),
        accent: "plain",
        parts:
          items.length > 0
            ? [{ kind: "list", items, ordered: false }]
            : [{ kind: "text", text: say("card.ledger.empty") }],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
