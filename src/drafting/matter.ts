import type { Fault, Tier } from "../cases/judgement.ts";
import type { Triage } from "../cases/triage.ts";
import type { Language } from "../languages.ts";
import type { PlaybookText, SayLines } from "../library/documents.ts";
import type { Money } from "../money.ts";
import type { Thing } from "./details.ts";
import type { NextContact } from "./next-contact.ts";

/** What somebody established about the case, beyond the complaint's own words. */
export interface Facts {
  readonly spend?: Money;
  readonly quoted?: Money;
  readonly charged?: Money;
  /** As entered: "1 hour", "a torch". */
  readonly promised?: string;
  readonly actual?: string;
}

/** The house as a reply names it, in the reply's language; what is null is not set and not said. */
export interface Identity {
  readonly name: string | null;
  readonly contact: string | null;
  readonly hours: string | null;
}

/** Something the customer is owed, in the reply's language. A null amount is owed in kind, or not known as a sum yet. */
export interface OwedWords {
  readonly what: string;
  readonly amount: Money | null;
}

/** Everything a reply rests on. The composer and the checks read it; neither reads a clock or chance. */
export interface Matter {
  /** The complaint as it came: data, never instructions. */
  readonly text: string;
  /** The reply's language; the complaint's own is in the triage. */
  readonly language: Language;
  readonly triage: Triage;
  readonly fault: Fault;
  readonly tier: Tier;
  readonly customer?: string;
  readonly facts: Facts;
  readonly playbook: { readonly slug: string; readonly text: PlaybookText } | null;
  /** The house's own lines in the reply's language. */
  readonly houseLines: SayLines;
  readonly identity: Identity;
  readonly owed: readonly OwedWords[];
  /** The gift as the reply may name it ("a voucher for ¥100"); null where it must not be named. */
  readonly gift: { readonly phrase: string; readonly worth?: Money } | null;
  readonly nextContact: NextContact;
  readonly things: readonly Thing[];
  /** True where only what a reply needs is wished for. */
  readonly short?: boolean;
  /** Another number gives another wording of the same reply. */
  readonly seed?: number;
}
