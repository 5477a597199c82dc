package dev.aifunction.mock.document;

import dev.aifunction.openapi.http.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Is the OpenAPI document of the API: its operations by id, its schemas by name.
 *
 * <p>It counts on the conventions of {@code openapi/spec}: no {@code allOf}, and every union told
 * apart by a discriminator or by JSON kind.
 */
public final class ApiDocument {
  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonNode root;
  private final Map<String, Described> operations = new LinkedHashMap<>();

  private ApiDocument(JsonNode root) {
    this.root = root;
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(method -> add(path.getKey(), method.getKey(), method.getValue())));
  }

  /** Reads the document that the OpenAPI client ships. */
  public static ApiDocument bundled(JsonMapper json) {
    try (InputStream stream = OpenApiDocument.open()) {
      return new ApiDocument(json.readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the OpenAPI document cannot be read", e);
    }
  }

  private void add(String path, String method, JsonNode operation) {
    JsonNode body = operation.path("requestBody").path("content").path("application/json");
    List<QueryParameter> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").stringValue("");
      JsonNode schema = resolve(parameter.path("schema"));
      switch (parameter.path("in").stringValue("")) {
        case "query" ->
            query.add(
                new QueryParameter(name, schema, parameter.path("required").booleanValue(false)));
        case "header" -> headers.put(name, schema.path("const").stringValue(""));
        default -> {}
      }
    }
    String id = operation.path("operationId").stringValue("");
    operations.put(
        id,
        new Described(
            id,
            method.toUpperCase(Locale.ROOT),
            path,
            List.copyOf(query),
            Map.copyOf(headers),
            operation.path("requestBody").path("required").booleanValue(false),
            body.isMissingNode() ? null : body.path("schema")));
  }

  /**
   * Returns the operation {@code id}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Described operation(String id) {
    Described operation = operations.get(id);
    if (operation == null) {
      throw new IllegalArgumentException("the document has no operation " + id);
    }
    return operation;
  }

  /** Returns {@code schema} itself, or the component that it refers to. */
  JsonNode resolve(JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has("$ref")) {
      resolved = referred(resolved.path("$ref").stringValue());
    }
    return resolved;
  }

  /**
   * Returns the component that {@code reference}, such as {@code #/components/schemas/X}, names.
   */
  JsonNode referred(String reference) {
    return component(reference.substring(SCHEMAS.length()));
  }

  /** Returns the name of the component that {@code schema}, a reference, refers to. */
  static String nameOf(JsonNode schema) {
    return schema.path("$ref").stringValue().substring(SCHEMAS.length());
  }

  /**
   * Returns the schema {@code name}.
   *
   * @throws IllegalArgumentException when there is none
   */
  JsonNode component(String name) {
    JsonNode schema = root.path("components").path("schemas").path(name);
    if (schema.isMissingNode()) {
      throw new IllegalArgumentException("the document has no schema " + name);
    }
    return schema;
  }

  /**
   * Is what the document says of an operation.
   *
   * @param id its operation id
   * @param method its method in capitals
   * @param path its path below the base URL, with parameters in braces
   * @param query its query parameters
   * @param headers the headers that every request needs, with their values
   * @param bodyRequired whether its body may not be left out
   * @param requestBody the schema of its JSON body, null when it takes none
   */
  public record Described(
      String id,
      String method,
      String path,
      List<QueryParameter> query,
      Map<String, String> headers,
      boolean bodyRequired,
      @Nullable JsonNode requestBody) {}

  /**
   * Is a parameter of a query.
   *
   * @param name its name
   * @param schema its schema, resolved
   * @param required whether it must be there
   */
  public record QueryParameter(String name, JsonNode schema, boolean required) {}
}
