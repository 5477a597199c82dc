package dev.aifunction.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Definition;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.MapContainer;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrictLimitsTest {
  private static final ValueType NUMBER = new ScalarType(TypeName.INT, Scalar.INT);

  @Test
  void nestingHasTenLevels() {
    // The arguments are the first level, a number none.
    assertThat(arguments(List.of(property("a", lists(9))))).isEmpty();
    assertThat(arguments(List.of(property("a", lists(10)))))
        .contains(new StrictLimits.Excess(StrictLimits.NESTING, 11, 10));
  }

  @Test
  void anAnswerStartsAtTheFirstLevel() {
    assertThat(value(lists(10))).isEmpty();
    assertThat(value(lists(11))).isPresent();
  }

  @Test
  void propertiesCountEverywhere() {
    ValueType row = object(IntStream.range(0, 2_500).mapToObj(i -> "p" + i).toList());

    assertThat(arguments(List.of(property("a", row), property("b", row))))
        .contains(new StrictLimits.Excess("properties", 5_002, 5_000));
    assertThat(arguments(List.of(property("a", row)))).isEmpty();
  }

  @Test
  void enumValuesCountEverywhere() {
    assertThat(value(object(enumOf(500, 1), enumOf(500, 1)))).isEmpty();
    assertThat(value(object(enumOf(501, 1), enumOf(500, 1))))
        .contains(new StrictLimits.Excess("enum values", 1_001, 1_000));
  }

  @Test
  void onlyLargeEnumsHaveALimitOfCharacters() {
    assertThat(value(enumOf(250, 61))).isEmpty();
    assertThat(value(enumOf(251, 60)))
        .contains(new StrictLimits.Excess("characters in one enum", 15_060, 15_000));
  }

  @Test
  void namesAndValuesHaveALimitOfCharacters() {
    assertThat(arguments(List.of(property("a".repeat(120_000), NUMBER)))).isEmpty();
    assertThat(arguments(List.of(property("a".repeat(120_001), NUMBER))))
        .contains(new StrictLimits.Excess("characters of names and enum values", 120_001, 120_000));
  }

  @Test
  void aMapIsAListOfObjects() {
    ValueType map = NUMBER;
    for (int i = 0; i < 5; i++) {
      map = new MapType(ClassName.OBJECT, MapContainer.MAP, NUMBER, map);
    }
    ValueType deeper = new ListType(ClassName.OBJECT, ListContainer.LIST, map);

    assertThat(value(map)).isEmpty();
    assertThat(value(deeper)).contains(new StrictLimits.Excess(StrictLimits.NESTING, 11, 10));
    assertThat(SchemaSize.ofValue(map).properties()).isEqualTo(10);
    assertThat(SchemaSize.ofValue(map).characters()).isEqualTo(5 * "keyvalue".length());
  }

  @Test
  void aTagIsAPropertyAndAnEnumValue() {
    SchemaSize size = SchemaSize.ofValue(object(List.of("r")).tagged("type", "Circle"));

    assertThat(size.properties()).isEqualTo(2);
    assertThat(size.enumValues()).isEqualTo(1);
    assertThat(size.characters()).isEqualTo("rtypeCircle".length());
  }

  @Test
  void aDefinitionCountsOnceAndAReferenceNothing() {
    Definition definition = new Definition("demo.Node");
    ReferenceType reference = new ReferenceType(ClassName.OBJECT, definition);
    ObjectType node =
        new ObjectType(
            ClassName.OBJECT,
            "demo.Node",
            Optional.empty(),
            List.of(property("left", reference), property("right", reference)),
            new Creation.Constructor(),
            Optional.empty());
    definition.define(node);

    SchemaSize size = SchemaSize.ofArguments(List.of(property("a", node), property("b", node)));

    assertThat(size.properties()).isEqualTo(4);
    assertThat(size.levels()).isEqualTo(1);
  }

  @Test
  void aTypeThatDoublesOverAndOverIsMeasuredAllTheSame() {
    ValueType type = NUMBER;
    for (int i = 0; i < 200; i++) {
      type = new ListType(ClassName.OBJECT, ListContainer.LIST, object(type, type));
    }

    SchemaSize size = SchemaSize.ofValue(type);

    assertThat(size.schemas()).isEqualTo(Integer.MAX_VALUE);
    assertThat(size.properties()).isEqualTo(Integer.MAX_VALUE);
    assertThat(size.levels()).isEqualTo(400);
  }

  private static Optional<StrictLimits.Excess> arguments(List<Property> properties) {
    return StrictLimits.excess(SchemaSize.ofArguments(properties));
  }

  private static Optional<StrictLimits.Excess> value(ValueType type) {
    return StrictLimits.excess(SchemaSize.ofValue(type));
  }

  private static ValueType lists(int depth) {
    ValueType type = NUMBER;
    for (int i = 0; i < depth; i++) {
      type = new ListType(ArrayTypeName.of(TypeName.INT), ListContainer.LIST, type);
    }
    return type;
  }

  private static ValueType enumOf(int count, int length) {
    return new EnumType(
        ClassName.OBJECT,
        Optional.empty(),
        IntStream.range(0, count).mapToObj(i -> EnumType.Constant.of("x".repeat(length))).toList());
  }

  private static ObjectType object(List<String> names) {
    return objectOf(names.stream().map(name -> property(name, NUMBER)).toList());
  }

  private static ValueType object(ValueType... types) {
    return objectOf(List.of(types).stream().map(type -> property("p", type)).toList());
  }

  private static ObjectType objectOf(List<Property> properties) {
    return new ObjectType(
        ClassName.OBJECT,
        "java.lang.Object",
        Optional.empty(),
        properties,
        new Creation.Constructor(),
        Optional.empty());
  }

  private static Property property(String name, ValueType type) {
    return Property.parameter(name, name, type, Optional.empty());
  }
}
