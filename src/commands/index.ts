import { addNote } from "./add-note.ts";
import { approve } from "./approve.ts";
import { assignCase } from "./assign-case.ts";
import { chooseGift } from "./choose-gift.ts";
import { choosePlaybook } from "./choose-playbook.ts";
import { closeCase } from "./close-case.ts";
import type { Command } from "./command.ts";
import { editDraft } from "./edit-draft.ts";
import { findPlaybook } from "./find-playbook.ts";
import { findStudy } from "./find-study.ts";
import { help } from "./help.ts";
import { linkAccount } from "./link-account.ts";
import { listLedger } from "./list-ledger.ts";
import { listPlaybooks } from "./list-playbooks.ts";
import { listQueue } from "./list-queue.ts";
import { markSent } from "./mark-sent.ts";
import { openCase } from "./open-case.ts";
import { redraft } from "./redraft.ts";
import { reopenCase } from "./reopen-case.ts";
import { requestApproval } from "./request-approval.ts";
import { resolveCase } from "./resolve-case.ts";
import { rewriteDraft } from "./rewrite-draft.ts";
import { sendBack } from "./send-back.ts";
import { setFacts } from "./set-facts.ts";
import { setLanguage } from "./set-language.ts";
import { showCase } from "./show-case.ts";
import { showPlaybook } from "./show-playbook.ts";
import { showStudy } from "./show-study.ts";
import { sizeGiftCommand } from "./size-gift.ts";
import { summariseCase } from "./summarise-case.ts";
import { takeModelText } from "./take-model-text.ts";
import { takeSecondReading } from "./take-second-reading.ts";
import { takeSummary } from "./take-summary.ts";
import { withdrawRequest } from "./withdraw-request.ts";

/** Everything a person can do, in the order in which help lists it. */
export const COMMANDS: readonly Command[] = [
  openCase,
  showCase,
  listQueue,
  setFacts,
  choosePlaybook,
  chooseGift,
  editDraft,
  redraft,
  rewriteDraft,
  summariseCase,
  requestApproval,
  approve,
  sendBack,
  withdrawRequest,
  markSent,
  resolveCase,
  closeCase,
  reopenCase,
  assignCase,
  addNote,
  listPlaybooks,
  findPlaybook,
  showPlaybook,
  findStudy,
  showStudy,
  sizeGiftCommand,
  listLedger,
  linkAccount,
  setLanguage,
  help,
];

/** What the desk does by itself, in the name of the language model. */
export const INNER_COMMANDS: readonly Command[] = [takeModelText, takeSummary, takeSecondReading];
