package dev.aifunction.openapi.generator;

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
import java.util.TreeSet;

/**
 * What {@code api.mustache} prints of an operation, and {@code parameters.mustache} of its query.
 */
record OperationView(Document document, Description description, Operation operation) {

  /** The name of the class that holds the query parameters. */
  String parametersClass() {
    return JavaNames.capitalized(operation.id()) + "Params";
  }

  boolean hasParameters() {
    return !operation.queryParameters().isEmpty();
  }

  Map<String, Object> asMap() {
    Map<String, Object> view = new LinkedHashMap<>();
    List<String> arguments = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Property parameter : operation.pathParameters()) {
      arguments.add("String " + JavaNames.property(parameter.wireName()));
      names.add(JavaNames.property(parameter.wireName()));
    }
    if (operation.body() != null) {
      arguments.add(operation.body() + " request");
      names.add("request");
    }
    view.put("shortArguments", String.join(", ", arguments));
    if (hasParameters()) {
      arguments.add(parametersClass() + " params");
      names.add(parametersClass() + ".builder().build()");
    }
    view.put("shortNames", String.join(", ", names));
    view.put("arguments", String.join(", ", arguments));
    view.put("method", operation.id());
    view.put("comment", doc());
    view.put("pathTags", pathTags());
    view.put("obsolete", operation.deprecated());
    view.put("http", JavaCode.literal(operation.method().toUpperCase(Locale.ROOT)));
    view.put("segments", segments());
    view.put("query", query());
    view.put("body", operation.body() != null);
    view.put("hasParams", hasParameters());
    view.put("result", JavaCode.type(operation.result()));
    view.put("resultReader", JavaCode.reader(operation.result()));
    ValueType event = operation.event();
    view.put("event", event == null ? false : JavaCode.type(event));
    view.put("eventReader", event == null ? false : JavaCode.reader(event));
    return view;
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

  // "chat", "completions", completionId
  private String segments() {
    List<String> segments = new ArrayList<>();
    for (String segment : operation.path().substring(1).split("/", -1)) {
      boolean parameter = segment.startsWith("{");
      segments.add(
          parameter
              ? JavaNames.property(segment.substring(1, segment.length() - 1))
              : JavaCode.literal(segment));
    }
    return String.join(", ", segments);
  }

  private List<Map<String, Object>> query() {
    List<Map<String, Object>> query = new ArrayList<>();
    for (Property parameter : operation.queryParameters()) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("wire", JavaCode.literal(parameter.wireName()));
      view.put("value", "params." + JavaNames.property(parameter.wireName()) + "()");
      query.add(view);
    }
    return query;
  }

  /** The view of the class that holds the query parameters, if there are any. */
  Optional<Map<String, Object>> parameters() {
    if (!hasParameters()) {
      return Optional.empty();
    }
    Set<String> imports = new TreeSet<>();
    imports.add("org.jspecify.annotations.Nullable");
    for (Property parameter : operation.queryParameters()) {
      PropertyView.addImports(parameter.type(), imports);
      if (!(parameter.type() instanceof Scalar) && !(parameter.type() instanceof Named)) {
        imports.add("dev.aifunction.openapi.http.Extras");
      }
    }
    String pointer = "/paths/" + operation.path().replace("/", "~1");
    List<Map<String, Object>> properties =
        PropertyView.all(document, description, pointer, operation.queryParameters());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", parametersClass());
    view.put("operation", operation.id());
    view.put("imports", imports);
    view.put("properties", properties);
    return Optional.of(view);
  }
}
