package dev.aifunction.processor.fuzz;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Repairs arguments as a model does: by what the messages say that no schema can. */
final class Repair {
  private final JsonNode schema;
  private final JsonNode arguments;
  private int examples; // another one each time, since elements of sets are repaired too

  Repair(JsonNode schema, JsonNode arguments) {
    this.schema = schema;
    this.arguments = arguments.deepCopy();
  }

  JsonNode arguments() {
    return arguments;
  }

  /** Puts texts of the right form where a message asks for one; false when none does. */
  boolean learn(BadToolCallException refusal) {
    int before = examples;
    for (Problem problem : refusal.problems()) {
      Optional<TextForm> form = TextForm.ofMessage(problem.message());
      form.ifPresent(asked -> replace(problem.pointer(), asked));
    }
    return examples > before;
  }

  /** Whether a text with a form that no keyword says may stand there. */
  private static boolean isFree(JsonNode schema) {
    return !schema.has("enum") && !schema.has("pattern") && !schema.has("format");
  }

  /** Replaces a text, or the name of an entry, which has the same pointer. */
  private void replace(String pointer, TextForm form) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = arguments.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
    String text = form.example(++examples);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), Json.NODES.stringNode(text));
    } else if (parent instanceof ObjectNode object) {
      JsonNode value = object.path(name);
      if (value.isString()
          && isFree(Place.of(schema, arguments, pointer).schema())
          && form.meaning(value.asString()).isEmpty()) {
        object.set(name, Json.NODES.stringNode(text));
      } else if (object.has(name)) {
        object.set(text, object.remove(name));
      }
    }
  }
}
