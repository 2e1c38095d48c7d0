import { Refused } from "../refused.ts";
import { CHAT } from "./chat.ts";
import { CONVERSATIONS } from "./conversations.ts";
import { FILES } from "./files.ts";
import type { Methods } from "./method.ts";
import { USERS } from "./users.ts";
import { VIEWS } from "./views.ts";

const CONNECTIONS: Methods = {
  "apps.connections.open": {
    scopes: ["connections:write"],
    required: [],
    token: "app",
    run(_args, { sockets, baseUrl, workspace }) {
      if (!sockets.isOpen()) throw new Refused("internal_error");
      const query = new URLSearchParams({ ticket: sockets.ticket(), app_id: workspace.identity.appId });
      return { url: `${baseUrl().replace("http", "ws")}/link/?${query}` };
    },
  },
};

export const METHODS: Methods = { ...USERS, ...CHAT, ...CONVERSATIONS, ...VIEWS, ...FILES, ...CONNECTIONS };
