package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What {@code api.mustache} prints once for all operations of a tag. */
record ApiView(Document document, Description description, List<Operation> operations) {

  Map<String, Object> asMap() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("imports", imports());
    view.put("comment", Javadoc.lines(tagDescription(), "Calls of one area.", false));
    return view;
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    imports.add("dev.aifunction.openapi.http.ApiRequest");
    imports.add("dev.aifunction.openapi.http.HttpTransport");
    for (Operation operation : operations) {
      PropertyView.addModelImports(operation.result(), imports);
      ValueType event = operation.event();
      if (event != null) {
        imports.add("dev.aifunction.openapi.http.EventStream");
        PropertyView.addModelImports(event, imports);
      }
      if (operation.body() != null) {
        imports.add("dev.aifunction.openapi.model." + operation.body());
      }
      OperationView view = new OperationView(document, description, operation);
      if (view.hasParameters()) {
        imports.add("dev.aifunction.openapi.model." + view.parametersClass());
      }
    }
    return imports;
  }

  private String tagDescription() {
    for (JsonNode tag : document.root().path("tags")) {
      if (tag.path("name").asString("").equals(operations.get(0).tag())) {
        return tag.path("description").asString("");
      }
    }
    return "";
  }
}
