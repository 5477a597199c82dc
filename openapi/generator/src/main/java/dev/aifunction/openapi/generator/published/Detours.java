package dev.aifunction.openapi.generator.published;

import tools.jackson.databind.node.ObjectNode;

/** Removes components that are nothing but references, and leads to where they lead. */
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
    tree.components().removeIf(component -> component.has("$ref"));
  }
}
