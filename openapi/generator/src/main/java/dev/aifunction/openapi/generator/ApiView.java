package dev.aifunction.openapi.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What {@code api.mustache} prints once for all operations of a tag. */
record ApiView(Document document, String tag, List<OperationView> operations) {

  Map<String, Object> asMap() {
    Set<String> imports = new TreeSet<>();
    imports.add("dev.aifunction.openapi.http.ApiRequest");
    imports.add("dev.aifunction.openapi.http.HttpTransport");
    operations.forEach(operation -> operation.addImports(imports));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("imports", imports);
    view.put("comment", Javadoc.lines(tagDescription(), "Calls of one area.", false));
    return view;
  }

  private String tagDescription() {
    for (JsonNode one : document.root().path("tags")) {
      if (one.path("name").asString("").equals(tag)) {
        return one.path("description").asString("");
      }
    }
    return "";
  }
}
