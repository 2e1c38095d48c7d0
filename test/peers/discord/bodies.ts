/** The parts of Discord's bodies that the peer reads; their schemas stand in `discord-api-spec`. */
export interface EmbedBody {
  readonly type?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly color?: number | null | undefined;
  readonly timestamp?: string | null | undefined;
  readonly author?: { readonly name?: string | null | undefined } | null | undefined;
  readonly footer?: { readonly text?: string | null | undefined } | null | undefined;
  readonly fields?: readonly EmbedField[] | null | undefined;
  readonly image?: { readonly url?: string | null | undefined } | null | undefined;
  readonly thumbnail?: { readonly url?: string | null | undefined } | null | undefined;
}

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean | null | undefined;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null | undefined;
  readonly default?: boolean | null | undefined;
  readonly emoji?: Emoji | null | undefined;
}

interface Emoji {
  readonly name?: string | null | undefined;
  readonly id?: string | null | undefined;
}

/** A component of any kind: which fields it has depends on its type. */
export interface ComponentBody {
  readonly type: number;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly style?: number | undefined;
  readonly label?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly emoji?: Emoji | null | undefined;
  readonly url?: string | null | undefined;
  readonly sku_id?: string | null | undefined;
  readonly disabled?: boolean | null | undefined;
  readonly placeholder?: string | null | undefined;
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly options?: readonly SelectOption[] | undefined;
  readonly value?: string | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly ComponentBody[] | undefined;
  readonly component?: ComponentBody | undefined;
  readonly accessory?: ComponentBody | undefined;
}

export interface AllowedMentions {
  readonly parse?: readonly (string | null)[] | null | undefined;
  readonly users?: readonly (string | null)[] | null | undefined;
  readonly roles?: readonly (string | null)[] | null | undefined;
  readonly replied_user?: boolean | null | undefined;
}

export interface AttachmentBody {
  readonly id: string;
  readonly filename?: string | null | undefined;
  readonly description?: string | null | undefined;
}

export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly EmbedBody[] | null | undefined;
  readonly components?: readonly ComponentBody[] | null | undefined;
  readonly attachments?: readonly AttachmentBody[] | null | undefined;
  readonly allowed_mentions?: AllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
  readonly nonce?: string | number | null | undefined;
  readonly enforce_nonce?: boolean | null | undefined;
  readonly tts?: boolean | null | undefined;
  readonly message_reference?:
    | { readonly message_id: string; readonly fail_if_not_exists?: boolean | null | undefined }
    | null
    | undefined;
}

export interface ModalBody {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ComponentBody[];
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Localizations;
}

export type Localizations = Readonly<Record<string, string>> | null | undefined;

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?: readonly Choice[] | null | undefined;
  readonly options?: readonly CommandOption[] | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly min_value?: number | null | undefined;
  readonly max_value?: number | null | undefined;
}

export interface CommandBody {
  readonly type?: number | null | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly options?: readonly CommandOption[] | null | undefined;
  readonly default_member_permissions?: number | string | null | undefined;
  readonly contexts?: readonly number[] | null | undefined;
  readonly integration_types?: readonly number[] | null | undefined;
}

export interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number | null | undefined;
  readonly type?: number | null | undefined;
}

export interface ThreadPatch {
  readonly name?: string | null | undefined;
  readonly archived?: boolean | null | undefined;
  readonly locked?: boolean | null | undefined;
  readonly auto_archive_duration?: number | null | undefined;
}
