/** A discord.js client that only acknowledges: what the platform's own SDK costs. */
import { Client, Events, GatewayIntentBits, MessageFlags } from "discord.js";

const [token = "", api = ""] = process.argv.slice(2);
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api, version: "10", globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.deferReply({ flags: MessageFlags.Ephemeral });
});
client.once(Events.ClientReady, () => process.stderr.write("the desk is open\n"));
await client.login(token);
