package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a description as an OpenAPI document whose vendor extensions hold everything that the
 * templates print.
 *
 * <p>What stands beside the extensions is the least that lets OpenAPI Generator see a component or
 * an operation; it is 3.0 because the generator calls its reading of 3.1 a beta with every build.
 */
final class Annotator {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Document document;
  private final Description description;
  private final Map<String, Set<String>> unionsByMember = new LinkedHashMap<>();
  private final ObjectNode root = JSON.createObjectNode();

  private Annotator(Document document, Description description) {
    this.document = document;
    this.description = description;
  }

  /**
   * @param document the document that the description was read from; problems are named by it
   * @param fingerprint tells OpenAPI Generator that its templates or options changed
   */
  static ObjectNode annotate(Document document, Description description, String fingerprint) {
    Annotator annotator = new Annotator(document, description);
    annotator.root.put("openapi", "3.0.3");
    annotator
        .root
        .putObject("info")
        .put("title", "OpenAI API")
        .put("version", "1")
        .put("x-fingerprint", fingerprint);
    annotator.collectUnions();
    annotator.addOperations();
    annotator.addComponents();
    return annotator.root;
  }

  private void collectUnions() {
    for (Component component : description.components().values()) {
      if (component instanceof UnionType union) {
        addUnion(union.name(), union.members());
      } else if (component instanceof AnswerUnion union) {
        addUnion(union.name(), union.members());
      }
    }
  }

  private void addUnion(String union, List<ValueType> members) {
    for (ValueType member : members) {
      if (member instanceof Named named) {
        unionsByMember.computeIfAbsent(named.name(), name -> new TreeSet<>()).add(union);
      }
    }
  }

  private void addComponents() {
    for (Component component : description.components().values()) {
      Set<String> unions = unionsByMember.getOrDefault(component.name(), Set.of());
      if (component instanceof ObjectType object) {
        ObjectView view = ObjectView.of(document, description, object, unions);
        add(component.name(), "x-object", view.asMap());
      } else if (component instanceof EnumType type) {
        add(component.name(), "x-enum", new EnumView(document, type, unions).asMap());
      } else if (component instanceof UnionType union) {
        add(component.name(), "x-union", UnionView.of(description, union, unions).asMap());
      } else if (component instanceof AnswerUnion union) {
        add(component.name(), "x-union", UnionView.of(description, union).asMap());
      }
    }
  }

  private void addOperations() {
    ObjectNode paths = root.putObject("paths");
    Map<String, List<Operation>> byTag = new LinkedHashMap<>();
    for (Operation operation : description.operations()) {
      byTag.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
    }
    byTag.forEach(
        (tag, operations) -> {
          List<OperationView> views =
              operations.stream()
                  .map(operation -> new OperationView(document, description, operation))
                  .toList();
          for (int i = 0; i < views.size(); i++) {
            ObjectNode target = addOperation(paths, operations.get(i), views.get(i));
            if (i == 0) {
              target.set("x-api", JSON.valueToTree(new ApiView(document, tag, views).asMap()));
            }
          }
        });
  }

  private ObjectNode addOperation(ObjectNode paths, Operation operation, OperationView view) {
    ObjectNode target = paths.withObjectProperty(operation.path()).putObject(operation.method());
    target.put("operationId", operation.id());
    target.putArray("tags").add(operation.tag());
    for (Property parameter : operation.pathParameters()) {
      ObjectNode declared = target.withArrayProperty("parameters").addObject();
      declared.put("name", parameter.wireName()).put("in", "path").put("required", true);
      declared.putObject("schema").put("type", "string");
    }
    target.putObject("responses").putObject("200").put("description", "Success");
    target.set("x-operation", JSON.valueToTree(view.asMap()));
    view.parameters().ifPresent(query -> add(query.name(), "x-object", query.asMap()));
    return target;
  }

  /** Adds a component; one without properties would be no class to OpenAPI Generator. */
  private void add(String name, String extension, Map<String, Object> view) {
    ObjectNode schemas = root.withObjectProperty("components").withObjectProperty("schemas");
    if (schemas.has(name)) {
      throw document.refuse("/components/schemas/" + name, "has the name of a generated class");
    }
    ObjectNode schema = schemas.putObject(name).put("type", "object");
    schema.putObject("properties").putObject("any").put("type", "string");
    schema.set(extension, JSON.valueToTree(view));
  }
}
