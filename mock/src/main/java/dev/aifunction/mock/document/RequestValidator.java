package dev.aifunction.mock.document;

import dev.aifunction.mock.document.ApiDocument.Described;
import dev.aifunction.mock.document.ApiDocument.QueryParameter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Refuses a request that the document does not allow: a property that is missing or unknown, a
 * wrong type, a number out of range, an unknown role or enum value.
 *
 * <p>Like the API, it names the first problem only, with its place as {@code messages[0].role}.
 */
public final class RequestValidator {
  private final SchemaCheck schemas;

  /** Makes a validator for the operations of {@code document}. */
  public RequestValidator(ApiDocument document) {
    this.schemas = new SchemaCheck(document);
  }

  /**
   * Checks the query and the body of a request.
   *
   * @param query the parameters of the query, each with all its values
   * @throws ApiError 400 when something is wrong
   */
  public void check(Described operation, Map<String, List<String>> query, JsonNode body) {
    for (QueryParameter parameter : operation.query()) {
      if (parameter.required() && !query.containsKey(parameter.name())) {
        throw Refusals.missing(parameter.name());
      }
    }
    query.forEach(
        (name, values) -> values.forEach(value -> checkParameter(operation, name, value)));
    JsonNode schema = operation.requestBody();
    if (schema != null) {
      schemas.check(body, schema, "");
    }
  }

  /**
   * Checks that a request has the headers that the operation needs.
   *
   * @param header returns the value of a header, null when it was not sent
   * @throws ApiError 400 when one is missing or has another value
   */
  public void checkHeaders(Described operation, Function<String, @Nullable String> header) {
    operation
        .headers()
        .forEach(
            (name, value) -> {
              String sent = header.apply(name);
              if (sent == null || !List.of(sent.split("[,\\s]+")).contains(value)) {
                throw ApiError.badRequest(
                    null,
                    "invalid_beta",
                    "You must provide the '%s' header to access this API. Please try again by setting the header '%s: %s'."
                        .formatted(name, name, value));
              }
            });
  }

  /** Checks a parameter; of an object's, such as {@code metadata[team]}, only that there is one. */
  private void checkParameter(Described operation, String name, String value) {
    int bracket = name.indexOf('[');
    QueryParameter parameter = parameter(operation, name);
    if (parameter == null && bracket >= 0) {
      parameter = parameter(operation, name.substring(0, bracket));
    }
    if (parameter == null) {
      throw Refusals.unknown(name);
    }
    JsonNode schema = parameter.schema();
    JsonNode items = schema.path("items");
    if (!items.isMissingNode()) {
      schemas.check(typed(value, items), items, name);
    } else if (bracket < 0) {
      schemas.check(typed(value, schema), schema, name);
    }
  }

  private static @Nullable QueryParameter parameter(Described operation, String name) {
    for (QueryParameter parameter : operation.query()) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /** Reads a text as the number or boolean that its schema wants; else leaves it a string. */
  private static JsonNode typed(String value, JsonNode schema) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    String type = schema.path("type").stringValue("");
    if (type.equals("integer") && value.matches("-?\\d{1,18}")) {
      return nodes.numberNode(Long.parseLong(value));
    }
    if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
      return nodes.booleanNode(value.equals("true"));
    }
    return nodes.stringNode(value);
  }
}
