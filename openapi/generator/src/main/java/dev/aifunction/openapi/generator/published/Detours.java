package dev.aifunction.openapi.generator.published;

import tools.jackson.databind.node.ObjectNode;

/** Lets a reference to a component that is nothing but a reference lead where that one leads. */
final class Detours {
  private Detours() {}

  static void apply(ObjectNode root) {
    SchemaTree tree = new SchemaTree(root);
    tree.rewrite(
        schema -> {
          String name = SchemaTree.referenceOf(schema);
          while (tree.components().path(name).has("$ref")) {
            name = SchemaTree.referenceOf(tree.components().get(name));
          }
          return name.isEmpty() ? schema : schema.put("$ref", SchemaTree.REFERENCE + name);
        });
  }
}
