package dev.aifunction.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {
  private static final ValueType TEXT = new ScalarType(Scalar.STRING.type(), Scalar.STRING);
  private static final ValueType NUMBER = new ScalarType(TypeName.INT, Scalar.INT);
  private static final ValueType UNIT =
      new EnumType(
          ClassName.get("cases", "Unit"),
          Optional.of("A unit."),
          List.of(EnumType.Constant.of("CELSIUS"), EnumType.Constant.of("KELVIN")));

  @Test
  void noArgumentsAreAnEmptyObject() {
    assertThat(SchemaWriter.arguments(List.of(), Form.STRICT).json())
        .isEqualTo(
            "{'type':'object','properties':{},'required':[],'additionalProperties':false}"
                .replace('\'', '"'));
  }

  @Test
  void strictRequiresEveryProperty() {
    List<Property> properties = List.of(property("a", TEXT), property("b", orNull(NUMBER)));

    assertThat(SchemaWriter.arguments(properties, Form.STRICT).json())
        .contains("\"b\":{\"type\":[\"integer\",\"null\"]}")
        .contains("\"required\":[\"a\",\"b\"]");
    assertThat(SchemaWriter.arguments(properties, Form.LOOSE).json())
        .contains("\"required\":[\"a\"]");
  }

  @Test
  void aNullableEnumListsNull() {
    assertThat(value(orNull(UNIT)))
        .isEqualTo(
            "{'type':['string','null'],'description':'A unit.','enum':['CELSIUS','KELVIN',null]}");
  }

  @Test
  void aNullableObjectOrListIsAnAlternative() {
    assertThat(value(orNull(list(ListContainer.LIST, TEXT))))
        .isEqualTo("{'anyOf':[{'type':'array','items':{'type':'string'}},{'type':'null'}]}");
    assertThat(value(orNull(object())))
        .startsWith("{'anyOf':[{'type':'object'")
        .endsWith(",{'type':'null'}]}");
  }

  @Test
  void anExplicitDescriptionWins() {
    assertThat(SchemaWriter.value(UNIT, Optional.of("Mine."), Form.STRICT).json())
        .contains("\"Mine.\"");
  }

  @Test
  void lengthsAreWordsInStrictForm() {
    ValueType text = constrained(TEXT, new Constraint.Size(2, 4));
    List<Property> properties = List.of(property("a", text));

    assertThat(SchemaWriter.arguments(properties, Form.STRICT).json())
        .contains("\"description\":\"2 to 4 characters.\"")
        .doesNotContain("Length");
    assertThat(SchemaWriter.arguments(properties, Form.LOOSE).json())
        .contains("\"minLength\":2,\"maxLength\":4");
  }

  @Test
  void uniqueElementsAreWordsInStrictForm() {
    List<Property> properties = List.of(property("a", list(ListContainer.SET, TEXT)));

    assertThat(SchemaWriter.arguments(properties, Form.STRICT).json())
        .contains("No element twice.");
    assertThat(SchemaWriter.arguments(properties, Form.LOOSE).json())
        .contains("\"uniqueItems\":true");
  }

  @Test
  void theNarrowerBoundStays() {
    Constraint positive = bound(Constraint.Bound.Side.AT_LEAST, "0", false);
    Constraint atLeastTwo = bound(Constraint.Bound.Side.AT_LEAST, "2", true);
    Constraint belowTen = bound(Constraint.Bound.Side.AT_MOST, "10", false);
    Constraint atMostTen = bound(Constraint.Bound.Side.AT_MOST, "10", true);

    assertThat(value(constrained(NUMBER, positive, atLeastTwo, belowTen, atMostTen)))
        .isEqualTo("{'type':'integer','minimum':2,'exclusiveMaximum':10}");
  }

  @Test
  void wordsFollowTheDescription() {
    ValueType text = constrained(TEXT, new Constraint.Size(0, 3));

    assertThat(SchemaWriter.value(text, Optional.of("a code"), Form.STRICT).json())
        .contains("\"a code. At most 3 characters.\"");
    assertThat(SchemaWriter.value(text, Optional.of("A code!"), Form.STRICT).json())
        .contains("\"A code! At most 3 characters.\"");
  }

  @Test
  void textIsEscaped() {
    assertThat(
            SchemaWriter.value(TEXT, Optional.of("a \"b\" \\ \n \u0001 \ud800 😀"), Form.STRICT)
                .json())
        .contains("a \\\"b\\\" \\\\ \\n \\u0001 \\ud800 😀");
  }

  private static String value(ValueType type) {
    return SchemaWriter.value(type, Optional.empty(), Form.STRICT).json().replace('"', '\'');
  }

  private static ValueType object() {
    return new ObjectType(
        ClassName.OBJECT,
        "java.lang.Object",
        Optional.empty(),
        List.of(),
        new Creation.Constructor(),
        Optional.empty());
  }

  private static Property property(String name, ValueType type) {
    return Property.parameter(name, name, type, Optional.empty());
  }

  private static ValueType orNull(ValueType value) {
    return new NullableType(value.type(), Wrapper.NULL, value);
  }

  private static ValueType list(ListContainer container, ValueType element) {
    return new ListType(ArrayTypeName.of(element.type()), container, element);
  }

  private static ValueType constrained(ValueType value, Constraint... constraints) {
    return new ConstrainedType(value, List.of(constraints));
  }

  private static Constraint bound(Constraint.Bound.Side side, String limit, boolean inclusive) {
    return new Constraint.Bound(side, new BigDecimal(limit), inclusive);
  }
}
