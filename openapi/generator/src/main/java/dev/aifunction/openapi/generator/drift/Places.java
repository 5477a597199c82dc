package dev.aifunction.openapi.generator.drift;

import java.util.Set;

/** Names places of a document as a person would: {@code Message.content[]}. */
final class Places {
  private static final String SCHEMAS = "/components/schemas/";
  private static final Set<String> INVISIBLE = Set.of("oneOf", "anyOf", "allOf");

  private Places() {}

  /** The place that a JSON pointer leads to, as far as it is below a component. */
  static String name(String pointer) {
    if (!pointer.startsWith(SCHEMAS)) {
      return pointer;
    }
    String[] steps = pointer.substring(SCHEMAS.length()).split("/", -1);
    StringBuilder name = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      if (INVISIBLE.contains(steps[i])) {
        i++;
      } else if (steps[i].equals("properties")) {
        i++;
        name.append('.').append(unescape(steps[i]));
      } else if (steps[i].equals("items")) {
        name.append("[]");
      } else if (steps[i].equals("additionalProperties")) {
        name.append("{}");
      }
    }
    return name.toString();
  }

  /** The last name of a JSON pointer, which is a property's or component's. */
  static String lastName(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  private static String unescape(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
