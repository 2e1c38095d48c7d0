import type { webApi } from "@slack/bolt";
import type { ChatHost } from "../../chat/host.ts";
import { isTokenFault, slackCode } from "./faults.ts";

const CHECK_MS = 30_000;

/** Whether the bot token works, looked at again and again: a revoked one is said once, and once when it works again. */
export class TokenWatch {
  fault: string | undefined;
  self: { botId?: string; botUserId?: string } = {};
  readonly #client: webApi.WebClient;
  readonly #host: ChatHost;
  #timer: NodeJS.Timeout | undefined;

  constructor(client: webApi.WebClient, host: ChatHost) {
    this.#client = client;
    this.#host = host;
  }

  async start(): Promise<void> {
    await this.#look();
    this.#timer = setInterval(() => void this.#look(), CHECK_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    try {
      const { bot_id: botId, user_id: botUserId } = await this.#client.auth.test();
      this.self = { ...(botId && { botId }), ...(botUserId && { botUserId }) };
      if (this.fault !== undefined) this.#host.log.info("Slack takes the bot token again");
      this.fault = undefined;
    } catch (error) {
      if (!isTokenFault(error)) return;
      const reason = slackCode(error) ?? "";
      if (this.fault === undefined) {
        const mend = "install the app again in your workspace and put its new token into SLACK_BOT_TOKEN";
        this.#host.log.error("Slack refuses the bot token", { reason, mend });
      }
      this.fault = reason;
    }
  }
}
