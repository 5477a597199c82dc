package dev.aifunction.openapi.generator.published;

import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Small documents for tests. */
final class Roots {
  private Roots() {}

  static ObjectNode yaml(String yaml) {
    return (ObjectNode) new YAMLMapper().readTree(yaml);
  }

  /** A document with nothing but schemas. */
  static ObjectNode schemas(String yaml) {
    return yaml("paths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4));
  }

  /** A component as JSON, with single quotes. */
  static String schema(ObjectNode root, String name) {
    return text(root.path("components").path("schemas").path(name));
  }

  static String text(Object json) {
    return json.toString().replace('"', '\'').replace("#/components/schemas/", "#");
  }
}
