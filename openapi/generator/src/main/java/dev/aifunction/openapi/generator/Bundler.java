package dev.aifunction.openapi.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes one document of a folder of them: paths, components and tags are united, references from
 * file to file become references inside the one document.
 *
 * <p>Names are never changed. A path or component that two files define, and a reference that leads
 * nowhere, are refused.
 */
public final class Bundler {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** What every document says for itself and all of them have to say alike. */
  private static final List<String> SHARED = List.of("openapi", "servers", "security");

  private static final Set<String> TOP_LEVEL =
      Set.of("openapi", "info", "servers", "security", "tags", "paths", "components");

  private final Map<String, ObjectNode> files = new TreeMap<>();
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final ObjectNode root = YAML.createObjectNode();

  private Bundler() {}

  /** Bundles every {@code *.yaml} file of a folder, in the order of their names. */
  public static Document bundle(Path folder) throws IOException {
    Bundler bundler = new Bundler();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yaml")) {
          bundler.load(name, Files.readString(path));
        }
      }
    }
    return bundler.bundle();
  }

  /** Bundles documents by their file names. */
  static Document bundle(Map<String, String> yamlByFile) {
    Bundler bundler = new Bundler();
    yamlByFile.forEach(bundler::load);
    return bundler.bundle();
  }

  private void load(String file, String yaml) {
    if (!(YAML.readTree(yaml) instanceof ObjectNode document)) {
      throw new RefusedException(file, "is not an OpenAPI document");
    }
    files.put(file, document);
  }

  private Document bundle() {
    if (files.isEmpty()) {
      throw new RefusedException("#", "there is no document to bundle");
    }
    addHead(files.values().iterator().next());
    files.forEach(this::addShared);
    files.forEach((file, document) -> addTags(file, document.path("tags")));
    files.forEach((file, document) -> addAll(file, "/paths", document.path("paths")));
    files.forEach(
        (file, document) -> {
          for (var section : document.path("components").properties()) {
            String pointer = Document.child("/components", section.getKey());
            addAll(file, pointer, section.getValue());
          }
        });
    Document bundled = new Document(root, origins);
    checkReferences(bundled, root, "");
    return bundled;
  }

  private void addHead(ObjectNode first) {
    root.set("openapi", first.path("openapi"));
    ObjectNode info = root.putObject("info");
    info.put("title", "OpenAI API");
    info.set("version", first.path("info").path("version"));
  }

  private void addShared(String file, ObjectNode document) {
    for (var property : document.properties()) {
      if (!TOP_LEVEL.contains(property.getKey())) {
        throw new RefusedException(file + "#/" + property.getKey(), "is not known to the bundler");
      }
    }
    for (String name : SHARED) {
      JsonNode value = document.get(name);
      JsonNode earlier = root.get(name);
      if (value == null) {
        continue;
      }
      if (earlier != null && !earlier.equals(value)) {
        throw new RefusedException(file + "#/" + name, "differs from the documents before it");
      }
      root.set(name, value);
    }
  }

  private void addTags(String file, JsonNode tags) {
    ArrayNode all = root.withArrayProperty("tags");
    for (JsonNode tag : tags) {
      String name = tag.path("name").asString();
      String other = origins.putIfAbsent("/tags/" + name, file);
      if (other != null) {
        throw new RefusedException(file + "#/tags", "'" + name + "' also stands in " + other);
      }
      all.add(tag);
    }
  }

  private void addAll(String file, String pointer, JsonNode section) {
    ObjectNode target = root.withObject(pointer);
    boolean shared = pointer.equals("/components/securitySchemes");
    for (var entry : section.properties()) {
      String place = Document.child(pointer, entry.getKey());
      JsonNode value = entry.getValue();
      if (shared && value.equals(target.get(entry.getKey()))) {
        continue;
      }
      String other = origins.putIfAbsent(place, file);
      if (other != null) {
        throw new RefusedException(file + "#" + place, "also stands in " + other);
      }
      if (!pointer.equals("/components/examples")) {
        bringHome(file, value, place);
      }
      target.set(entry.getKey(), value);
    }
  }

  /** Rewrites {@code common.yaml#/…} to {@code #/…} in references and discriminator mappings. */
  private void bringHome(String file, JsonNode node, String pointer) {
    Document.parts(node, pointer)
        .forEach((name, part) -> bringHome(file, part, Document.child(pointer, name)));
    if (node instanceof ObjectNode object) {
      if (object.get("$ref") instanceof StringNode ref) {
        object.put("$ref", local(file, pointer, ref.asString()));
      }
      UnionTargets.rewrite(object, reference -> local(file, pointer, reference));
    }
  }

  private String local(String file, String pointer, String reference) {
    int hash = reference.indexOf('#');
    if (hash > 0 && files.containsKey(reference.substring(0, hash))) {
      return reference.substring(hash);
    }
    if (hash == 0) {
      return reference;
    }
    throw new RefusedException(
        file + "#" + pointer, "refers to '" + reference + "', which is no document here");
  }

  private static void checkReferences(Document document, JsonNode node, String pointer) {
    if (node instanceof ObjectNode object && object.get("$ref") instanceof StringNode ref) {
      checkReference(document, pointer, ref.asString());
    }
    UnionTargets.rewrite(
        node,
        reference -> {
          checkReference(document, pointer, reference);
          return reference;
        });
    Document.parts(node, pointer)
        .forEach((name, part) -> checkReferences(document, part, Document.child(pointer, name)));
  }

  private static void checkReference(Document document, String pointer, String reference) {
    if (document.root().at(reference.substring(1)).isMissingNode()) {
      throw document.refuse(pointer, "refers to '" + reference + "', which is not there");
    }
  }
}
