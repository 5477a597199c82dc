package dev.aifunction.mock.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks the mock's answers against the document that OpenAI publishes, where it is at hand. */
public final class PublishedAnswers {
  private static final Path PLACE = Path.of("../../shared/openai/openapi.json");
  private static final String URI = "https://published.invalid/openapi.json";
  private static final String COMPONENTS = "/components/schemas/";

  private static final @Nullable PublishedAnswers PUBLISHED = read();

  private final JsonNode root;
  private final Schema schemas;
  private final Map<String, String> contents = new HashMap<>();

  private PublishedAnswers(JsonNode root) {
    this.root = root;
    this.schemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(URI), root);
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        contents.put(
            operation.getValue().path("operationId").asString(""),
            "/paths/%s/%s/responses/200/content/"
                .formatted(path.getKey().replace("/", "~1"), operation.getKey()));
      }
    }
  }

  private static @Nullable PublishedAnswers read() {
    if (!Files.exists(PLACE)) {
      System.err.println("Answers are not held against " + PLACE + ": it is not there.");
      return null;
    }
    try {
      return new PublishedAnswers(repaired(JsonMapper.shared().readTree(Files.readString(PLACE))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the document is at hand. */
  public static boolean present() {
    return PUBLISHED != null;
  }

  /**
   * Checks what an operation answered: a document, or one event of a stream.
   *
   * @throws AssertionError when it is none of what is published
   */
  public static void check(JsonNode answer, String operation, String contentType) {
    // Stored messages are published as the assistant's alone, and their example is a user's.
    if (PUBLISHED != null && !operation.equals("getChatCompletionMessages")) {
      PUBLISHED.checkContent(answer, operation, contentType);
    }
  }

  private void checkContent(JsonNode answer, String operation, String contentType) {
    String place = contents.get(operation) + contentType.replace("/", "~1") + "/schema";
    if (contentType.equals("text/event-stream") && root.at(place).isMissingNode()) {
      // Some streams are not published with their operations.
      place =
          COMPONENTS
              + (operation.equals("getResponse") ? "ResponseStreamEvent" : "AssistantStreamEvent");
    }
    if (root.at(place).isMissingNode()) {
      return;
    }
    place = member(place, answer);
    List<String> findings = new ArrayList<>();
    for (Error error :
        schemas.getRefSchema(SchemaLocation.of(URI + "#" + place).getFragment()).validate(answer)) {
      String finding = error.getInstanceLocation() + ": " + error.getMessage();
      // The encoding base64 is published, but not that it makes a string of the vector.
      if (!finding.endsWith("/embedding: string found, array expected")) {
        findings.add(finding);
      }
    }
    if (!findings.isEmpty()) {
      throw new AssertionError(
          operation + " answered " + answer + "\n" + String.join("\n", findings));
    }
  }

  /**
   * Returns the place of the member of a union that the answer says to be, so that errors are few.
   */
  private String member(String place, JsonNode answer) {
    JsonNode schema = root.at(place);
    if (schema.has("$ref")) {
      return member(schema.path("$ref").asString().substring(1), answer);
    }
    for (String union : List.of("anyOf", "oneOf")) {
      for (int i = 0; i < schema.path(union).size(); i++) {
        String found = member(place + "/" + union + "/" + i, answer);
        if (says(root.at(found), "type", answer) || says(root.at(found), "event", answer)) {
          return found;
        }
      }
    }
    return place;
  }

  private static boolean says(JsonNode schema, String tag, JsonNode answer) {
    return schema
        .path("properties")
        .path(tag)
        .path("enum")
        .valueStream()
        .anyMatch(answer.path(tag)::equals);
  }

  /** Rewrites what OpenAPI 3.0 left in the document, where JSON Schema ignores or refuses it. */
  private static JsonNode repaired(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(repaired(item)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    node.properties().forEach(entry -> object.set(entry.getKey(), repaired(entry.getValue())));
    for (String limit : List.of("Minimum", "Maximum")) {
      if (object.path("exclusive" + limit).isBoolean()) {
        object.remove("exclusive" + limit);
      }
    }
    if (!object.path("nullable").isBoolean()) {
      return object;
    }
    boolean nullable = object.remove("nullable").asBoolean();
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(object).addObject().put("type", "null");
    return nullable ? either : object;
  }
}
