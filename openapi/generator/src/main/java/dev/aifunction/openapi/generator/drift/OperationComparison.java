package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.Document;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares operations with the same id, and components with the same name.
 *
 * <p>Our documents decide what an area is: the published operations whose path starts with a
 * segment that some path of ours starts with.
 */
final class OperationComparison {
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final String EVENTS = "text/event-stream";

  private final Document document;
  private final Document published;
  private final Report report;
  private final ShapeComparison shapes;
  private final ShapeReader ourReader;
  private final ShapeReader theirReader;
  private final Set<String> events = new HashSet<>();

  private OperationComparison(Document document, Document published, Report report) {
    this.document = document;
    this.published = published;
    this.report = report;
    this.shapes = new ShapeComparison(document, published, report);
    this.ourReader = new ShapeReader(document.root());
    this.theirReader = new ShapeReader(published.root());
  }

  /** Compares our bundled documents with the published document. */
  static Report compare(Document document, Document published) {
    Report report = new Report();
    OperationComparison comparison = new OperationComparison(document, published, report);
    comparison.compareOperations();
    comparison.compareComponents();
    return report;
  }

  /**
   * An operation and its place in the document.
   *
   * @param id its id, or its route if it has none
   */
  private record Operation(String id, String route, Schema schema, Map<String, Schema> parameters) {

    String area() {
      return route.split("[ /?]+", -1)[1];
    }
  }

  private static Map<String, Operation> operations(Document document, ShapeReader reader) {
    Map<String, Operation> operations = new LinkedHashMap<>();
    for (Schema path : new Schema(document.root(), "").children("paths")) {
      for (String name : METHODS) {
        Schema method = path.child(name);
        if (!method.node().isMissingNode()) {
          Map<String, Schema> parameters = new TreeMap<>();
          for (Schema parameter : path.children("parameters")) {
            putParameter(parameters, reader.resolve(parameter));
          }
          for (Schema parameter : method.children("parameters")) {
            putParameter(parameters, reader.resolve(parameter));
          }
          String route = name + " " + Places.lastName(path.pointer());
          String id = method.node().path("operationId").asString(route);
          operations.put(id, new Operation(id, route, method, parameters));
        }
      }
    }
    return operations;
  }

  private static void putParameter(Map<String, Schema> parameters, Schema parameter) {
    JsonNode node = parameter.node();
    parameters.put(
        node.path("in").asString() + " parameter " + node.path("name").asString(), parameter);
  }

  private void compareOperations() {
    Map<String, Operation> ours = operations(document, ourReader);
    Map<String, Operation> theirs = operations(published, theirReader);
    Map<String, String> files = new TreeMap<>();
    for (Operation operation : ours.values()) {
      String file = document.file(operation.schema.pointer());
      files.putIfAbsent(operation.area(), file);
      Operation other = theirs.get(operation.id);
      if (other == null) {
        report.add(new Finding(file, operation.id, "is an operation too much"));
      } else {
        report.described(Kind.OPERATIONS, file, operation.id);
        compare(file, operation, other);
      }
    }
    for (Operation operation : theirs.values()) {
      String file = files.get(operation.area());
      if (file == null) {
        report.isNotDescribed();
      } else if (!ours.containsKey(operation.id)) {
        report.lacks(Kind.OPERATIONS, file, operation.id);
        report.add(new Finding(file, operation.id, "is lacking, " + operation.route));
      }
    }
  }

  private void compare(String file, Operation our, Operation their) {
    report.compare(file, our.id, our.route, their.route);
    report.compare(file, our.id, Deprecation.word(our.schema), Deprecation.word(their.schema));
    compareParameters(file, our, their);
    Schema ourBody = ourReader.resolve(our.schema.child("requestBody"));
    Schema theirBody = theirReader.resolve(their.schema.child("requestBody"));
    report.compare(file, our.id + " request", required(ourBody), required(theirBody));
    compareContents(file, our.id + " request", ourBody, theirBody);
    compareContents(
        file, our.id + " answer", answer(our.schema, ourReader), answer(their.schema, theirReader));
  }

  private static String required(Schema holder) {
    return holder.node().path("required").asBoolean(false) ? "required" : "optional";
  }

  /** The answer to a call that succeeds; where there are several, the first. */
  private static Schema answer(Schema operation, ShapeReader reader) {
    for (Schema response : operation.children("responses")) {
      if (Places.lastName(response.pointer()).startsWith("2")) {
        return reader.resolve(response);
      }
    }
    return operation.child("responses").child("200");
  }

  private void compareParameters(String file, Operation our, Operation their) {
    their.parameters.forEach(
        (name, parameter) -> {
          Schema ours = our.parameters.get(name);
          String place = our.id + " " + name;
          if (ours == null) {
            report.lacks(Kind.PARAMETERS, file, place);
            find(file, place, "is lacking");
            return;
          }
          report.described(Kind.PARAMETERS, file, place);
          report.compare(file, place, required(ours), required(parameter));
          report.compare(file, place, Deprecation.word(ours), Deprecation.word(parameter));
          shapes.compare(place, ours.child("schema"), parameter.child("schema"));
        });
    our.parameters.forEach(
        (name, parameter) -> {
          if (!their.parameters.containsKey(name)) {
            find(file, our.id + " " + name, "is too much");
          }
        });
  }

  private void compareContents(String file, String place, Schema our, Schema their) {
    Map<String, Schema> ours = contents(our);
    Map<String, Schema> theirs = contents(their);
    Set<String> types = new TreeSet<>(ours.keySet());
    types.addAll(theirs.keySet());
    for (String type : types) {
      Schema mine = ours.get(type);
      Schema other = theirs.get(type);
      if (mine != null && type.equals(EVENTS)) {
        events.add(ourReader.resolve(mine).pointer());
      }
      if (mine == null) {
        find(file, place, "lacks the content " + type);
      } else if (other == null) {
        find(file, place, "has the content " + type + " too much");
      } else if (type.equals(EVENTS)) {
        shapes.compareEvents(place, mine, other);
      } else {
        shapes.compare(place, mine, other);
      }
    }
  }

  private static Map<String, Schema> contents(Schema holder) {
    Map<String, Schema> contents = new TreeMap<>();
    for (Schema content : holder.children("content")) {
      contents.put(Places.lastName(content.pointer()), content.child("schema"));
    }
    return contents;
  }

  /** Components with one name are one thing, also where no operation leads to the published one. */
  private void compareComponents() {
    Map<String, Schema> theirs = new LinkedHashMap<>();
    for (Schema component :
        new Schema(published.root(), "").child("components").children("schemas")) {
      theirs.put(component.pointer(), component);
    }
    for (Schema component :
        new Schema(document.root(), "").child("components").children("schemas")) {
      Schema other = theirs.get(component.pointer());
      if (other != null) {
        String name = Places.name(component.pointer());
        shapes.compareDeprecation(name, component, other);
        if (events.contains(component.pointer())) {
          shapes.compareEvents(name, component, other);
        } else {
          shapes.compare(name, component, other);
        }
      }
    }
  }

  private void find(String file, String place, String difference) {
    report.add(new Finding(file, place, difference));
  }
}
