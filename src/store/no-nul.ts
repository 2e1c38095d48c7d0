import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type ValueNode,
} from "kysely";

/** PostgreSQL's text cannot hold U+0000 and refuses the whole statement: there it becomes U+FFFD, in what is asked for too. */
export class NoNul implements KyselyPlugin {
  readonly #values = new Values();

  transformQuery(query: PluginTransformQueryArgs) {
    return this.#values.transformNode(query.node);
  }

  async transformResult(answer: PluginTransformResultArgs) {
    return answer.result;
  }
}

class Values extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: withoutNul(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(withoutNul) };
  }
}

function withoutNul(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\u0000", "\uFFFD") : value;
}
