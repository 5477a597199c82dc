package dev.aifunction.openapi.generator.published;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites a published document by all rules in their order. */
final class Adoption {
  private static final Set<String> HEAD =
      Set.of("openapi", "info", "servers", "paths", "components");

  private Adoption() {}

  /**
   * Returns a document that keeps our conventions; the given one stays as it is.
   *
   * @param operations the ids of the operations to leave, or none at all for every one
   * @param kept names of components that stay although no operation may lead to them
   */
  static ObjectNode adopt(ObjectNode published, Set<String> operations, Set<String> kept) {
    ObjectNode root = published.deepCopy();
    root.retain(HEAD);
    ((ObjectNode) root.path("components"))
        .retain("schemas", "parameters", "responses", "requestBodies");
    ClassNames names = new ClassNames();
    Selection.apply(root, operations);
    ComponentNames.apply(root, names);
    References.apply(root);
    ((ObjectNode) root.path("components")).retain("schemas");
    Unused.apply(root, kept);
    SchemaTree tree = new SchemaTree(root);
    tree.rewrite(Keywords::apply);
    AllOf.apply(root);
    Operations.apply(root);
    reserve(root, names);
    Constants.apply(root);
    InlineSchemas.apply(root, names);
    Choices.apply(root, names);
    Nulls.apply(root);
    Detours.apply(root);
    Unused.apply(root, kept);
    return root;
  }

  /** Keeps the names of classes that are made of operations and tags from inline schemas. */
  private static void reserve(ObjectNode root, ClassNames names) {
    for (var path : root.path("paths")) {
      for (var operation : path) {
        names.reserve(ClassNames.words(operation.path("operationId").asString()) + "Params");
      }
    }
    root.withArrayProperty("tags")
        .forEach(tag -> names.reserve(ClassNames.words(tag.path("name").asString()) + "Api"));
  }
}
