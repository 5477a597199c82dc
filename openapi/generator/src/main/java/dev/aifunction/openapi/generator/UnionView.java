package dev.aifunction.openapi.generator;

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

/** What {@code union.mustache} prints. */
record UnionView(Description description, UnionType union, Set<String> unions) {

  Map<String, Object> asMap() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", union.name());
    view.put("comment", Javadoc.lines(union.doc(), "One of several types.", union.deprecated()));
    view.put("imports", imports());
    view.put("supertypes", unions.isEmpty() ? "JsonValue" : String.join(", ", unions));
    view.put("permitted", permitted());
    view.put("records", records());
    view.put("branches", branches());
    String discriminator = union.discriminator();
    view.put("discriminator", discriminator == null ? false : JavaCode.literal(discriminator));
    view.put("cases", cases());
    return view;
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    for (String name : List.of("JsonReader", "JsonWriter", "RawJson")) {
      imports.add("dev.aifunction.openapi.http." + name);
    }
    if (unions.isEmpty()) {
      imports.add("dev.aifunction.openapi.http.JsonValue");
    }
    if (union.members().stream().anyMatch(ListOf.class::isInstance)) {
      imports.add("dev.aifunction.openapi.http.Extras");
    }
    if (union.members().stream().anyMatch(UnionView::isCheckedRecord)) {
      imports.add("java.util.Objects");
    }
    union.members().forEach(member -> PropertyView.addImports(member, imports));
    return imports;
  }

  private String permitted() {
    List<String> names = new ArrayList<>();
    for (ValueType member : union.members()) {
      names.add(
          member instanceof Named named ? named.name() : union.name() + "." + recordName(member));
    }
    names.add(union.name() + ".Unknown");
    return String.join(",\n        ", names);
  }

  /** The members without a class of their own. */
  private List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (ValueType member : union.members()) {
      if (!(member instanceof Named)) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("record", recordName(member));
        view.put("type", JavaCode.nonNullType(member));
        view.put("copied", member instanceof ListOf);
        view.put("checked", !(member instanceof ListOf) && isCheckedRecord(member));
        view.put("write", JavaCode.write(member, "this.value"));
        records.add(view);
      }
    }
    return records;
  }

  /** Whether a member is a record whose value could be null. */
  private static boolean isCheckedRecord(ValueType member) {
    return !(member instanceof Named) && !JavaCode.isPrimitive(member);
  }

  /** The members that are known by their JSON kind. */
  private List<Map<String, Object>> branches() {
    List<Map<String, Object>> branches = new ArrayList<>();
    for (ValueType member : union.members()) {
      if (member instanceof Named named) {
        boolean text = description.components().get(named.name()) instanceof EnumType;
        if (text || union.discriminator() == null) {
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

  private List<Map<String, Object>> cases() {
    List<Map<String, Object>> cases = new ArrayList<>();
    union
        .mapping()
        .forEach(
            (value, member) -> {
              Map<String, Object> view = new LinkedHashMap<>();
              view.put("value", JavaCode.literal(value));
              view.put("member", member);
              cases.add(view);
            });
    return cases;
  }

  private static String recordName(ValueType member) {
    if (member instanceof ListOf) {
      return "Items";
    }
    return switch ((Scalar) member) {
      case STRING -> "Text";
      case INTEGER -> "Whole";
      case NUMBER -> "Decimal";
      case BOOLEAN -> "Flag";
      case JSON -> "Json";
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
    };
  }
}
