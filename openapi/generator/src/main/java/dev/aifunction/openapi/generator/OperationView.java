package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Body;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code api.mustache} prints of an operation: a method for the whole answer, one for a stream
 * of events and one for all pages, each with shorter forms that leave out what may be left out.
 */
final class OperationView {
  private final Document document;
  private final Description description;
  private final Operation operation;
  private final String method;
  private final @Nullable PagesView pages;

  OperationView(Document document, Description description, Operation operation) {
    this.document = document;
    this.description = description;
    this.operation = operation;
    this.method = JavaNames.property(operation.id());
    this.pages = PagesView.of(document, description, operation);
  }

  Map<String, Object> asMap() {
    List<Map<String, Object>> methods = new ArrayList<>();
    List<@Nullable Body> bodies = new ArrayList<>(operation.bodies());
    if (bodies.isEmpty()) {
      bodies.add(null);
    }
    for (Body body : bodies) {
      addForms(methods, body, method, resultType(), whole(body));
      ValueType event = operation.event();
      if (event != null) {
        String result = "EventStream<" + JavaCode.type(event) + ">";
        addForms(methods, body, method + "Stream", result, stream(body, event));
      }
    }
    if (pages != null) {
      String result = "Pages<" + JavaCode.type(pages.item()) + ">";
      addForms(methods, null, method + "All", result, pages.asMap(method, pathNames()));
    }
    return Map.of("methods", methods);
  }

  /** The view of the class that holds the query parameters, if there are any. */
  Optional<ObjectView> parameters() {
    if (operation.queryParameters().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ObjectView(
            document,
            description,
            "QueryObject",
            parametersClass(),
            List.of("The query parameters of {@code " + method + "}."),
            operation.queryParameters(),
            Set.of(),
            Document.child("/paths", operation.path())));
  }

  void addImports(Set<String> imports) {
    for (Body body : operation.bodies()) {
      imports.add("dev.aifunction.openapi.model." + body.component());
    }
    parameters().ifPresent(view -> imports.add("dev.aifunction.openapi.model." + view.name()));
    ValueType result = operation.result();
    if (result == Scalar.FILE) {
      imports.add("dev.aifunction.openapi.http.BinaryResponse");
    } else if (result != null) {
      addReaderImports(result, imports);
      answerUnion()
          .ifPresent(
              union -> union.members().forEach(one -> PropertyView.addModelImports(one, imports)));
    }
    if (operation.event() != null) {
      imports.add("dev.aifunction.openapi.http.EventStream");
      addReaderImports(operation.event(), imports);
    }
    if (pages != null) {
      imports.add("dev.aifunction.openapi.http.Pages");
      PropertyView.addModelImports(pages.item(), imports);
    }
  }

  private static void addReaderImports(ValueType type, Set<String> imports) {
    PropertyView.addModelImports(type, imports);
    if (JavaCode.reader(type).contains("JsonReader::")) {
      imports.add("dev.aifunction.openapi.http.JsonReader");
    }
  }

  /** Adds a method and its shorter forms, which call it with what they leave out. */
  private void addForms(
      List<Map<String, Object>> methods,
      @Nullable Body body,
      String name,
      String result,
      Map<String, Object> code) {
    boolean shortBody = body != null && !body.required() && body.equals(operation.bodies().get(0));
    boolean shortQuery =
        parameters().isPresent()
            && operation.queryParameters().stream().noneMatch(Property::required);
    if (shortBody) {
      methods.add(shortForm(code, body, name, result, false, shortQuery));
    }
    if (shortQuery) {
      methods.add(shortForm(code, body, name, result, body != null, true));
    }
    Map<String, Object> full = new LinkedHashMap<>(code);
    full.putAll(signature(name, result, arguments(body, true, true)));
    methods.add(full);
  }

  /** Makes a method that calls the full one, and says the same of itself. */
  private Map<String, Object> shortForm(
      Map<String, Object> code,
      @Nullable Body body,
      String name,
      String result,
      boolean withBody,
      boolean withoutQuery) {
    List<String> values = new ArrayList<>(pathNames());
    if (body != null) {
      values.add(withBody ? "request" : body.component() + ".builder().build()");
    }
    if (parameters().isPresent()) {
      values.add(withoutQuery ? parametersClass() + ".builder().build()" : "params");
    }
    String call = name + "(" + String.join(", ", values) + ")";
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("delegate", result.equals("void") ? call : "return " + call);
    view.put("note", code.getOrDefault("note", false));
    view.putAll(signature(name, result, arguments(body, withBody, !withoutQuery)));
    return view;
  }

  private Map<String, Object> signature(String name, String result, String arguments) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", name);
    view.put("result", result);
    view.put("arguments", arguments);
    view.put("comment", doc());
    view.put("pathTags", pathTags());
    view.put("obsolete", operation.deprecated());
    return view;
  }

  // String threadId, CreateRunRequest request, CreateRunParams params
  private String arguments(@Nullable Body body, boolean withBody, boolean withQuery) {
    List<String> arguments = new ArrayList<>();
    pathNames().forEach(name -> arguments.add("String " + name));
    if (body != null && withBody) {
      arguments.add(body.component() + " request");
    }
    if (withQuery && parameters().isPresent()) {
      arguments.add(parametersClass() + " params");
    }
    return String.join(", ", arguments);
  }

  private Map<String, Object> whole(@Nullable Body body) {
    StreamSwitch streaming = StreamSwitch.of(description, operation, body);
    Map<String, Object> view = call(body, "request", "params");
    view.put("guard", streaming == null ? false : streaming.isSet());
    ValueType result = operation.result();
    Optional<AnswerUnion> union = answerUnion();
    if (union.isPresent()) {
      view.put("answers", AnswerView.asMap(union.get()));
    } else if (result == null) {
      view.put("send", "this.transport.sendForNothing(call)");
    } else if (result == Scalar.FILE) {
      view.put("send", "return this.transport.download(call)");
    } else {
      view.put("send", "return this.transport.send(call, " + JavaCode.reader(result) + ")");
    }
    return view;
  }

  private Map<String, Object> stream(@Nullable Body body, ValueType event) {
    StreamSwitch streaming = StreamSwitch.of(description, operation, body);
    if (streaming == null) {
      throw document.refuse(
          Document.child("/paths", operation.path()) + "/" + operation.method(),
          "answers events, but the request has nothing that asks for them");
    }
    Map<String, Object> view = call(body, streaming.request(), streaming.params());
    boolean named =
        event instanceof Named type
            && description.components().get(type.name()) instanceof Description.UnionType union
            && union.discriminator() != null
            && union.discriminator().property().equals("event");
    view.put(
        "send",
        "return this.transport.%s(call, %s)"
            .formatted(named ? "streamNamed" : "stream", JavaCode.reader(event)));
    view.put("note", "The answer arrives in events as the server makes them; close the stream.");
    return view;
  }

  /** The parts of a call that all answers have in common. */
  private Map<String, Object> call(@Nullable Body body, String request, String params) {
    List<String> steps = new ArrayList<>();
    operation
        .headers()
        .forEach(
            (name, value) ->
                steps.add(
                    "header(%s, %s)".formatted(JavaCode.literal(name), JavaCode.literal(value))));
    if (parameters().isPresent()) {
      steps.add("query(" + params + ")");
    }
    if (body != null) {
      steps.add(body.form() ? "multipart(" + request + ".parts())" : "body(" + request + ")");
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("call", Map.of("start", start(), "steps", steps));
    return view;
  }

  // "GET", "chat", "completions", completionId
  private String start() {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaCode.literal(operation.method().toUpperCase(Locale.ROOT)));
    for (String segment : operation.path().substring(1).split("/", -1)) {
      boolean parameter = segment.startsWith("{");
      arguments.add(
          parameter
              ? JavaNames.property(segment.substring(1, segment.length() - 1))
              : JavaCode.literal(segment));
    }
    return String.join(", ", arguments);
  }

  private String resultType() {
    ValueType result = operation.result();
    if (result == null) {
      return "void";
    }
    return result == Scalar.FILE ? "BinaryResponse" : JavaCode.type(result);
  }

  private Optional<AnswerUnion> answerUnion() {
    return operation.result() instanceof Named named
            && description.components().get(named.name()) instanceof AnswerUnion union
        ? Optional.of(union)
        : Optional.empty();
  }

  private String parametersClass() {
    return JavaNames.capitalized(method) + "Params";
  }

  private List<String> pathNames() {
    return operation.pathParameters().stream()
        .map(parameter -> JavaNames.property(parameter.wireName()))
        .toList();
  }

  private List<String> doc() {
    String fallback = "Calls `" + operation.id() + "`.";
    return Javadoc.lines(operation.doc(), fallback, operation.deprecated());
  }

  private List<String> pathTags() {
    List<String> tags = new ArrayList<>();
    for (Property parameter : operation.pathParameters()) {
      String name = JavaNames.property(parameter.wireName());
      List<String> lines = Javadoc.lines(parameter.doc(), "the id in the path", false);
      tags.add(name + " " + String.join(" ", lines));
    }
    return tags;
  }
}
