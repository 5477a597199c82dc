package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Discriminator;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code union.mustache} prints.
 *
 * @param discriminator what tells objects apart, or null
 * @param reading how members are read: from JSON, from an answer told by its request, or not at all
 * @param unions the names of the unions that the union is a member of
 */
record UnionView(
    Description description,
    String name,
    List<String> comment,
    List<ValueType> members,
    @Nullable Discriminator discriminator,
    Reading reading,
    Set<String> unions) {

  /** Where a union's members come from. */
  enum Reading {
    JSON,
    ANSWER,
    NONE
  }

  static UnionView of(Description description, UnionType union, Set<String> unions) {
    return new UnionView(
        description,
        union.name(),
        Javadoc.lines(union.doc(), "One of several types.", union.deprecated()),
        union.members(),
        union.discriminator(),
        union.hasFile() ? Reading.NONE : Reading.JSON,
        unions);
  }

  static UnionView of(Description description, AnswerUnion union) {
    return new UnionView(
        description,
        union.name(),
        Javadoc.lines(union.doc(), "One of several answers.", union.deprecated()),
        union.members(),
        null,
        Reading.ANSWER,
        Set.of());
  }

  Map<String, Object> asMap() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", name);
    view.put("comment", comment);
    view.put("imports", imports());
    view.put("supertypes", supertypes());
    view.put("permitted", permitted());
    view.put("json", reading == Reading.JSON);
    view.put("records", records());
    view.put("branches", branches());
    view.put("discriminator", discriminator == null ? false : cases(discriminator));
    return view;
  }

  private Object supertypes() {
    if (reading == Reading.NONE) {
      return false;
    }
    return unions.isEmpty() ? "JsonValue" : String.join(", ", unions);
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    if (reading == Reading.JSON) {
      addHttp(imports, "JsonReader", "RawJson", "UnknownValue");
    }
    if ("JsonValue".equals(supertypes())) {
      addHttp(imports, "JsonValue");
    }
    for (ValueType member : members) {
      PropertyView.addImports(member, imports);
      if (!(member instanceof Named)) {
        addHttp(imports, "PlainValue");
      }
    }
    return imports;
  }

  private static void addHttp(Set<String> imports, String... names) {
    for (String name : names) {
      imports.add("dev.aifunction.openapi.http." + name);
    }
  }

  private String permitted() {
    List<String> names = new ArrayList<>();
    for (ValueType member : members) {
      names.add(member instanceof Named named ? named.name() : name + "." + recordName(member));
    }
    if (reading == Reading.JSON) {
      names.add(name + ".Unknown");
    }
    return String.join(",\n        ", names);
  }

  /** The members without a class of their own. */
  private List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (ValueType member : members) {
      if (!(member instanceof Named)) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("record", recordName(member));
        view.put("type", JavaCode.type(member));
        view.put("plainType", JavaCode.nonNullType(member));
        view.put("copied", member instanceof ListOf);
        records.add(view);
      }
    }
    return records;
  }

  /** The members that are known by their JSON kind. */
  private List<Map<String, Object>> branches() {
    List<Map<String, Object>> branches = new ArrayList<>();
    for (ValueType member : reading == Reading.JSON ? members : List.<ValueType>of()) {
      if (member instanceof Named named) {
        boolean text = description.components().get(named.name()) instanceof EnumType;
        if (text || discriminator == null) {
          branches.add(branch(text ? "isString" : "isObject", named.name() + ".read(in)"));
        }
      } else {
        String result = "new " + recordName(member) + "(" + JavaCode.read(member) + ")";
        branches.add(branch(test(member), result));
      }
    }
    return branches;
  }

  private static Map<String, Object> branch(String test, String result) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("test", test);
    view.put("result", result);
    return view;
  }

  /** The values of the discriminator by the members they lead to. */
  private static Map<String, Object> cases(Discriminator discriminator) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    discriminator
        .mapping()
        .forEach(
            (value, member) ->
                labels.computeIfAbsent(member, name -> new ArrayList<>()).add(value));
    String absent = discriminator.absent();
    if (absent != null) {
      labels.computeIfAbsent(absent, name -> new ArrayList<>()).add("");
    }
    List<Map<String, Object>> cases = new ArrayList<>();
    labels.forEach(
        (member, values) ->
            cases.add(
                Map.of(
                    "labels",
                    values.stream().map(JavaCode::literal).collect(Collectors.joining(", ")),
                    "member",
                    member)));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("property", JavaCode.literal(discriminator.property()));
    view.put("cases", cases);
    String otherwise = discriminator.otherwise();
    view.put("otherwise", otherwise == null ? false : otherwise);
    return view;
  }

  static String recordName(ValueType member) {
    if (member instanceof ListOf) {
      return "Items";
    }
    return switch ((Scalar) member) {
      case STRING -> "Text";
      case INTEGER -> "Whole";
      case NUMBER -> "Decimal";
      case BOOLEAN -> "Flag";
      case JSON -> "Json";
      case FILE -> "File";
    };
  }

  private static String test(ValueType member) {
    if (member instanceof ListOf) {
      return "isArray";
    }
    return switch ((Scalar) member) {
      case STRING -> "isString";
      case INTEGER, NUMBER -> "isNumber";
      case BOOLEAN -> "isBoolean";
      case JSON -> "isObject";
      case FILE -> throw new IllegalStateException("A file is never read from JSON");
    };
  }
}
