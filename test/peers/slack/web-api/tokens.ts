import { Refused } from "../refused.ts";
import type { Method } from "./method.ts";

export type Tokens = ReturnType<typeof createTokens>;

export function createTokens(bot: string, app: string, scopes: Set<string>) {
  let revoked: string | undefined;

  return {
    revoke(error: string): void {
      revoked = error;
    },
    restore(): void {
      revoked = undefined;
    },
    has: (scope: string) => scopes.has(scope),
    check(token: string, { scopes: needed, token: kind }: Method): void {
      if (token === "") throw new Refused("not_authed");
      if (token !== bot && token !== app) throw new Refused("invalid_auth");
      if (revoked) throw new Refused(revoked);
      if (token !== (kind === "app" ? app : bot)) throw new Refused("not_allowed_token_type");
      if (kind === "app" || needed.length === 0 || needed.some((scope) => scopes.has(scope))) return;
      throw new Refused("missing_scope", { needed: needed.join(","), provided: [...scopes].join(",") });
    },
    mayReadFiles: (token: string) => token === bot && !revoked && scopes.has("files:read"),
    provided: () => [...scopes].join(","),
  };
}
