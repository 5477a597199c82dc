package dev.aifunction.openapi.examples;

import dev.aifunction.openapi.http.JsonReader;
import dev.aifunction.openapi.http.JsonValue;
import dev.aifunction.openapi.http.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generated client, looked at by the names of the document that it was generated from. */
final class Client {
  private static final String REFERENCE = "#/components/schemas/";

  private final JsonNode document;
  private final Map<String, JsonNode> operations = new LinkedHashMap<>();

  private Client(JsonNode document) {
    this.document = document;
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        operations.put(operation.path("operationId").asString(), operation);
      }
    }
  }

  static Client load() throws IOException {
    try (InputStream in = OpenApiDocument.open()) {
      return new Client(new JsonMapper().readTree(in));
    }
  }

  JsonNode document() {
    return document;
  }

  /** The component of an operation's request in JSON. */
  Optional<String> request(String operation) {
    return component(content(operation, "requestBody").path("application/json"));
  }

  /** The component of an operation's answer in JSON. */
  Optional<String> answer(String operation) {
    return component(answers(operation).path("application/json"));
  }

  /** The component of the events of an operation. */
  Optional<String> event(String operation) {
    return component(answers(operation).path("text/event-stream"));
  }

  private JsonNode answers(String operation) {
    return operations.getOrDefault(operation, document.path("")).at("/responses/200/content");
  }

  private JsonNode content(String operation, String part) {
    return operations.getOrDefault(operation, document.path("")).path(part).path("content");
  }

  /** The component of a content; of an answer that its request tells, that of a plain request. */
  private Optional<String> component(JsonNode content) {
    String reference = content.path("schema").path("$ref").asString("");
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    JsonNode schema = document.at(reference.substring(1));
    String name = schema.path("x-absent").asString(reference).substring(REFERENCE.length());
    return Optional.of(name).filter(this::reads);
  }

  /** Whether a component is read from JSON objects. */
  boolean reads(String component) {
    JsonNode schema = document.at("/components/schemas/" + component);
    return (schema.has("properties") || schema.has("oneOf")) && reader(component).isPresent();
  }

  /** Reads a value and writes it again. */
  String roundTrip(String component, String json) {
    Method reader =
        reader(component)
            .orElseThrow(() -> new IllegalStateException("The client has no " + component));
    return JsonReader.parse(json, in -> read(reader, in)).toJson();
  }

  private static JsonValue read(Method reader, JsonReader in) {
    try {
      return (JsonValue) reader.invoke(null, in);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Method> reader(String component) {
    try {
      Class<?> type = Class.forName("dev.aifunction.openapi.model." + component);
      return Optional.of(type.getMethod("read", JsonReader.class));
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
