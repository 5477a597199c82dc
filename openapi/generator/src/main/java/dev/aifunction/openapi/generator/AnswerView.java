package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code api.mustache} prints where the request tells how the answer is read. */
final class AnswerView {

  /** What {@code String.valueOf} makes of a property that the request leaves out. */
  private static final String ABSENT = "null";

  private AnswerView() {}

  static Map<String, Object> asMap(AnswerUnion union) {
    Map<ValueType, List<String>> labels = new LinkedHashMap<>();
    labels.computeIfAbsent(union.absent(), type -> new ArrayList<>()).add(ABSENT);
    union
        .mapping()
        .forEach(
            (value, type) -> labels.computeIfAbsent(type, key -> new ArrayList<>()).add(value));
    List<Map<String, Object>> cases = new ArrayList<>();
    labels.forEach(
        (type, values) ->
            cases.add(
                Map.of(
                    "labels",
                    values.stream().map(JavaCode::literal).collect(Collectors.joining(", ")),
                    "send",
                    send(union, type))));
    boolean hasText = union.members().contains(Scalar.STRING);
    return Map.of(
        "property",
        JavaNames.property(union.requestedBy()),
        "cases",
        cases,
        "otherwise",
        send(union, hasText ? Scalar.STRING : union.absent()));
  }

  private static String send(AnswerUnion union, ValueType type) {
    return type == Scalar.STRING
        ? "%s.ofText(this.transport.sendForText(call))".formatted(union.name())
        : "this.transport.send(call, %s)".formatted(JavaCode.reader(type));
  }
}
