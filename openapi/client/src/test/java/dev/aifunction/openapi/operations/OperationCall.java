package dev.aifunction.openapi.operations;

import dev.aifunction.openapi.operations.Operation.Content;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Is one call of a generated method: what it is given and what the server answers.
 *
 * @param body the content type of the argument {@code request}, or null if the method has none
 * @param request the example that is given as {@code request}
 * @param answer the content type of the answer, or null if there is nothing to read
 * @param answers the examples that the server answers: one, or the events of a stream
 */
record OperationCall(
    Operation operation,
    Method method,
    @Nullable Content body,
    @Nullable JsonNode request,
    @Nullable Content answer,
    List<JsonNode> answers) {

  /** Every method with every example: one call for each example at least. */
  static List<OperationCall> all() {
    List<OperationCall> calls = new ArrayList<>();
    for (Operation operation : Operation.all()) {
      String name = operation.methodName();
      ApiClasses.methods(ApiClasses.ofTag(operation.tag()))
          .filter(method -> method.getName().matches(name + "(Stream)?"))
          .forEach(method -> add(calls, operation, method));
    }
    return calls;
  }

  private static void add(List<OperationCall> calls, Operation operation, Method method) {
    boolean events = !method.getName().equals(operation.methodName());
    Content body = bodyOf(operation, method);
    Content answer =
        operation.answers().stream()
            .filter(content -> content.isEvents() == events)
            .findFirst()
            .orElse(null);
    checkExamples(operation, body);
    checkExamples(operation, answer);
    Map<String, List<JsonNode>> answers = answers(answer);
    Map<String, @Nullable JsonNode> requests = new LinkedHashMap<>();
    if (body == null) {
      answers.keySet().forEach(name -> requests.put(name, null));
    } else {
      requests.putAll(body.examples());
    }
    // An answer belongs to the request of its name, or to the first.
    Map<String, List<JsonNode>> left = new LinkedHashMap<>(answers);
    String first = answers.keySet().iterator().next();
    requests.forEach(
        (name, request) -> {
          List<JsonNode> own = answers.get(answers.containsKey(name) ? name : first);
          left.values().remove(own);
          calls.add(new OperationCall(operation, method, body, request, answer, own));
        });
    JsonNode request = requests.values().iterator().next();
    left.values()
        .forEach(
            own -> calls.add(new OperationCall(operation, method, body, request, answer, own)));
  }

  private static void checkExamples(Operation operation, @Nullable Content content) {
    if (content != null && content.examples().isEmpty()) {
      throw new AssertionError(operation.id() + " has no example of " + content.type());
    }
  }

  private static @Nullable Content bodyOf(Operation operation, Method method) {
    for (Class<?> parameter : method.getParameterTypes()) {
      for (Content body : operation.bodies()) {
        if (body.component().equals(parameter.getSimpleName())) {
          return body;
        }
      }
    }
    return null;
  }

  private static Map<String, List<JsonNode>> answers(@Nullable Content answer) {
    if (answer == null) {
      return Map.of("nothing", List.of());
    }
    if (answer.isEvents()) {
      return Map.of("events", List.copyOf(answer.examples().values()));
    }
    Map<String, List<JsonNode>> answers = new LinkedHashMap<>();
    answer.examples().forEach((name, value) -> answers.put(name, List.of(value)));
    return answers;
  }

  /** Makes the call, with a value for every parameter that the method has. */
  @Nullable Object on(Object api) throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    operation.parametersIn("path").forEach(one -> arguments.add(Samples.path(one)));
    if (body != null && request != null) {
      Class<?> type = method.getParameterTypes()[arguments.size()];
      arguments.add(
          body.isForm()
              ? Builders.build(type, properties(request))
              : Builders.fromJson(type, request));
    }
    if (hasQuery()) {
      Class<?> type = method.getParameterTypes()[arguments.size()];
      arguments.add(Builders.build(type, Samples.query(operation)));
    }
    try {
      return method.invoke(api, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(this + " failed: " + e.getCause(), e.getCause());
    }
  }

  private static Map<String, JsonNode> properties(JsonNode object) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    object.properties().forEach(one -> properties.put(one.getKey(), one.getValue()));
    return properties;
  }

  /** Whether the method takes the parameters of the query. */
  boolean hasQuery() {
    Class<?>[] types = method.getParameterTypes();
    return types.length > 0 && types[types.length - 1].getSimpleName().endsWith("Params");
  }

  /** Whether the answer is events. */
  boolean isStream() {
    return answer != null && answer.isEvents();
  }

  @Override
  public String toString() {
    List<String> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      arguments.add(type.getSimpleName());
    }
    return method.getName() + "(" + String.join(", ", arguments) + ")";
  }
}
