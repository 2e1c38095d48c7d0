/** The package carries these schemas as untyped JavaScript. */
declare module "discord-api-spec/zod" {
  import type {
    Choice,
    CommandBody,
    MessageBody,
    ModalBody,
    ThreadBody,
    ThreadPatch,
  } from "#test/peers/discord/bodies.ts";
  import type { Schema } from "#test/peers/discord/checked.ts";

  interface Callback<Data> {
    readonly type: number;
    readonly data?: Data | null;
  }
  interface Choices {
    readonly choices?: readonly (Choice | null)[] | null;
  }
  export const MessageCreateRequestSchema: Schema<MessageBody>;
  export const MessageEditRequestPartialSchema: Schema<MessageBody>;
  export const IncomingWebhookInteractionRequestSchema: Schema<MessageBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema<MessageBody>;
  export const PongInteractionCallbackRequestSchema: Schema<Callback<never>>;
  export const CreateMessageInteractionCallbackRequestSchema: Schema<Callback<MessageBody>>;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema<Callback<MessageBody>>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema<Callback<Choices>>;
  export const ModalInteractionCallbackRequestSchema: Schema<Callback<ModalBody>>;
  export const ApplicationCommandCreateRequestSchema: Schema<CommandBody>;
  export const ApplicationCommandUpdateRequestSchema: Schema<CommandBody & { readonly id?: string | null }>;
  export const ApplicationCommandPatchRequestPartialSchema: Schema<Partial<CommandBody>>;
  export const CreateTextThreadWithMessageRequestSchema: Schema<ThreadBody>;
  export const CreateTextThreadWithoutMessageRequestSchema: Schema<ThreadBody>;
  export const UpdateThreadRequestPartialSchema: Schema<ThreadPatch>;
  export const CreatePrivateChannelRequestSchema: Schema<{ readonly recipient_id?: string | null }>;
}
