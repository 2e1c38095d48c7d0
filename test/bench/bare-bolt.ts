/** A Bolt app that only acknowledges: what the platform's own SDK costs. */
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

const [port = "0", secret = "", apiUrl = ""] = process.argv.slice(2);
const receiver = new HTTPReceiver({ signingSecret: secret, endpoints: "/slack/events", logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: apiUrl },
  authorize: async () => ({ botToken: "xoxb-bench", botId: "B", botUserId: "U" }),
});
app.command("/case", async ({ ack }) => ack());
await app.start(Number(port));
process.stderr.write("the desk is open\n");
