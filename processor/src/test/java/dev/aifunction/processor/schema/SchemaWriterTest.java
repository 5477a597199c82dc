package dev.aifunction.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Definition;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.MapContainer;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.AnyType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.model.ValueType.UnionType;
import dev.aifunction.processor.model.ValueType.WrappedType;
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

  @Test
  void mapsAreListsOfEntriesInStrictForm() {
    ValueType map = map(UNIT, NUMBER);
    String entries =
        "{'type':'array','description':'Each key once.','items':{'type':'object','properties':{"
            + "'key':{'type':'string','description':'A unit.','enum':['CELSIUS','KELVIN']},"
            + "'value':{'type':'integer'}},'required':['key','value'],"
            + "'additionalProperties':false}}";

    assertThat(value(map)).isEqualTo(entries);
    assertThat(value(orNull(map))).isEqualTo("{'anyOf':[" + entries + ",{'type':'null'}]}");
    assertThat(value(constrained(map, new Constraint.Size(1, 3))))
        .contains("'minItems':1,'maxItems':3");
  }

  @Test
  void mapsAreObjectsInLooseForm() {
    assertThat(value(map(TEXT, NUMBER), Form.LOOSE))
        .isEqualTo("{'type':'object','additionalProperties':{'type':'integer'}}");
    assertThat(value(map(UNIT, TEXT), Form.LOOSE))
        .contains("'propertyNames':{'type':'string','description':'A unit.','enum':[");
    assertThat(value(map(NUMBER, TEXT), Form.LOOSE))
        .contains("'propertyNames':{'pattern':'^-?\\\\d+$'}");
    assertThat(value(map(constrained(TEXT, new Constraint.NotBlank()), TEXT), Form.LOOSE))
        .contains("'propertyNames':{'type':'string','pattern':'\\\\S'}");
    assertThat(value(constrained(map(TEXT, NUMBER), new Constraint.Size(1, 3)), Form.LOOSE))
        .contains("'minProperties':1,'maxProperties':3");
  }

  @Test
  void membersOfAUnionHaveTheirTagFirst() {
    assertThat(value(union()))
        .isEqualTo(
            "{'description':'A shape.','anyOf':[{'type':'object','properties':{"
                + "'type':{'type':'string','enum':['Circle']},'r':{'type':'integer'}},"
                + "'required':['type','r'],'additionalProperties':false},"
                + "{'type':'object','properties':{'type':{'type':'string','enum':['Dot']}},"
                + "'required':['type'],'additionalProperties':false}]}");
  }

  @Test
  void nullJoinsTheMembersOfAUnion() {
    assertThat(value(orNull(union())))
        .startsWith("{'description':'A shape.','anyOf':[{'type':'object','properties':{'type':")
        .endsWith("'required':['type'],'additionalProperties':false},{'type':'null'}]}");
  }

  @Test
  void aRecursiveTypeIsDefinedOnceAndReferredTo() {
    ObjectType node = node("demo.Node", "Node");
    List<Property> properties =
        List.of(
            property("a", node),
            Property.parameter("b", "b", node, Optional.of("The second.")),
            property("c", orNull(node)),
            Property.parameter("d", "d", orNull(node), Optional.of("Or none.")),
            property("e", list(ListContainer.LIST, node)));

    assertThat(json(SchemaWriter.arguments(properties, Form.STRICT)))
        .isEqualTo(
            "{'type':'object','properties':{'a':{'$ref':'#/$defs/Node'},"
                + "'b':{'description':'The second.','anyOf':[{'$ref':'#/$defs/Node'}]},"
                + "'c':{'anyOf':[{'$ref':'#/$defs/Node'},{'type':'null'}]},"
                + "'d':{'description':'Or none.','anyOf':[{'$ref':'#/$defs/Node'},"
                + "{'type':'null'}]},"
                + "'e':{'type':'array','items':{'$ref':'#/$defs/Node'}}},"
                + "'required':['a','b','c','d','e'],'additionalProperties':false,'$defs':{"
                + "'Node':"
                + NODE
                + "}}");
  }

  @Test
  void aRecursiveRootStandsInlineAndRefersToItsCopy() {
    assertThat(value(node("demo.Node", "Node")))
        .isEqualTo(NODE.substring(0, NODE.length() - 1) + ",'$defs':{'Node':" + NODE + "}}");
    assertThat(value(orNull(node("demo.Node", "Node"))))
        .isEqualTo(
            "{'anyOf':[{'$ref':'#/$defs/Node'},{'type':'null'}],'$defs':{'Node':" + NODE + "}}");
  }

  @Test
  void definitionsHaveNamesOfTheirOwnThatNeedNoEscape() {
    List<Property> properties =
        List.of(
            property("a", node("a.Node", "Node")),
            property("b", node("b.Node", "Node")),
            property("c", node("c.Knäuel", "Knäuel")));

    assertThat(json(SchemaWriter.arguments(properties, Form.STRICT)))
        .contains("'a':{'$ref':'#/$defs/Node'},'b':{'$ref':'#/$defs/Node_2'}")
        .contains("'c':{'$ref':'#/$defs/Kn_uel'}")
        .contains(
            "'Node_2':{'type':'object','properties':{'next':{'anyOf':[{'$ref':'#/$defs/Node_2'}")
        .contains("'Kn_uel':{");
  }

  @Test
  void aDefinitionCanBeReachedByAReferenceAlone() {
    Definition definition = new Definition("demo.Node");
    definition.define(node("demo.Node", "Node"));

    assertThat(value(list(ListContainer.LIST, new ReferenceType(ClassName.OBJECT, definition))))
        .isEqualTo(
            "{'type':'array','items':{'$ref':'#/$defs/Node'},'$defs':{'Node':" + NODE + "}}");
  }

  @Test
  void definitionsMayUseEachOther() {
    Definition even = new Definition("demo.Even");
    ObjectType odd =
        objectOf("demo.Odd", "Odd", property("even", new ReferenceType(ClassName.OBJECT, even)));
    even.define(objectOf("demo.Even", "Even", property("odd", orNull(odd))));

    assertThat(value(odd))
        .isEqualTo(
            "{'type':'object','properties':{'even':{'$ref':'#/$defs/Even'}},'required':['even'],"
                + "'additionalProperties':false,'$defs':{'Even':{'type':'object','properties':{"
                + "'odd':{'anyOf':[{'type':'object','properties':{'even':{'$ref':'#/$defs/Even'}},"
                + "'required':['even'],'additionalProperties':false},{'type':'null'}]}},"
                + "'required':['odd'],'additionalProperties':false}}}");
  }

  @Test
  void aDefaultIsInWordsAndOutsideOfStrictFormAlsoAKeyword() {
    ValueType days =
        new DefaultedType(
            constrained(NUMBER, bound(Constraint.Bound.Side.AT_LEAST, "1", true)), "3");
    List<Property> properties = List.of(property("days", days));

    assertThat(json(SchemaWriter.arguments(properties, Form.STRICT)))
        .contains("{'type':['integer','null'],'description':'Default: 3.','minimum':1}")
        .contains("'required':['days']");
    assertThat(json(SchemaWriter.arguments(properties, Form.LOOSE)))
        .contains("'description':'Default: 3.','minimum':1,'default':3}")
        .contains("'required':[]");
  }

  @Test
  void anEmptyMapAsDefaultHasTheFormsOwnBrackets() {
    ValueType map = new DefaultedType(map(TEXT, NUMBER), "{}");

    assertThat(value(map)).startsWith("{'description':'Default: [].','anyOf':[");
    assertThat(value(map, Form.LOOSE)).endsWith(",'default':{}}");
  }

  @Test
  void aFormatIsInWords() {
    ValueType date = new FormattedType(ClassName.get(java.time.LocalDate.class), "dd.MM.yyyy");

    assertThat(value(date)).isEqualTo("{'type':'string','description':'In the form dd.MM.yyyy.'}");
    assertThat(value(orNull(date))).startsWith("{'type':['string','null']");
  }

  @Test
  void aWrapperIsWhatIsInIt() {
    ValueType email =
        new WrappedType(
            ClassName.get("cases", "Email"),
            constrained(TEXT, new Constraint.Email()),
            new Creation.Constructor(),
            Optional.empty());

    assertThat(value(email)).isEqualTo("{'type':'string','format':'email'}");
  }

  @Test
  void anyValueHasNoType() {
    assertThat(value(new AnyType(ClassName.OBJECT), Form.LOOSE)).isEqualTo("{}");
    assertThat(
            json(
                SchemaWriter.value(
                    new AnyType(ClassName.OBJECT), Optional.of("Anything."), Form.LOOSE)))
        .isEqualTo("{'description':'Anything.'}");
  }

  @Test
  void renamedConstantsHaveTheirNamesOnTheWire() {
    ValueType unit =
        new EnumType(
            ClassName.get("cases", "Unit"),
            Optional.empty(),
            List.of(new EnumType.Constant("celsius", "CELSIUS", List.of("C"))));

    assertThat(value(unit)).isEqualTo("{'type':'string','enum':['celsius']}");
  }

  @Test
  void theReducedFormSaysInWordsWhatItHasNoKeywordFor() {
    assertThat(value(new ScalarType(Scalar.LOCAL_DATE.type(), Scalar.LOCAL_DATE), Form.REDUCED))
        .isEqualTo("{'type':'string','description':'A date such as 2026-11-20.'}");
    assertThat(value(new ScalarType(TypeName.BYTE, Scalar.BYTE), Form.REDUCED))
        .isEqualTo("{'type':'integer','description':'At least -128. At most 127.'}");
    assertThat(value(constrained(TEXT, new Constraint.NotBlank()), Form.REDUCED))
        .isEqualTo("{'type':'string','description':'Not blank.'}");
    assertThat(value(constrained(TEXT, new Constraint.Email()), Form.REDUCED))
        .isEqualTo("{'type':'string','description':'An e-mail address.'}");
    assertThat(
            value(
                constrained(list(ListContainer.LIST, TEXT), new Constraint.Size(1, 5)),
                Form.REDUCED))
        .isEqualTo(
            "{'type':'array','description':'At least 1 element. At most 5 elements.',"
                + "'items':{'type':'string'}}");
    assertThat(
            value(
                constrained(NUMBER, bound(Constraint.Bound.Side.AT_MOST, "10", false)),
                Form.REDUCED))
        .isEqualTo("{'type':'integer','description':'Less than 10.'}");
  }

  @Test
  void theReducedFormIsStrictElsewhere() {
    List<Property> properties = List.of(property("a", orNull(map(TEXT, UNIT))));

    assertThat(json(SchemaWriter.arguments(properties, Form.REDUCED)))
        .isEqualTo(json(SchemaWriter.arguments(properties, Form.STRICT)));
  }

  private static final String NODE =
      "{'type':'object','properties':{'next':{'anyOf':[{'$ref':'#/$defs/Node'},{'type':'null'}]}},"
          + "'required':['next'],'additionalProperties':false}";

  private static ObjectType node(String id, String name) {
    Definition definition = new Definition(id);
    ClassName type = ClassName.get("cases", name);
    ObjectType node =
        objectOf(id, name, property("next", orNull(new ReferenceType(type, definition))));
    definition.define(node);
    return node;
  }

  private static ObjectType objectOf(String id, String name, Property... properties) {
    return new ObjectType(
        ClassName.get("cases", name),
        id,
        Optional.empty(),
        List.of(properties),
        new Creation.Constructor(),
        Optional.empty());
  }

  private static ValueType union() {
    return new UnionType(
        ClassName.get("cases", "Shape"),
        "cases.Shape",
        Optional.of("A shape."),
        "type",
        List.of(
            objectOf("cases.Circle", "Circle", property("r", NUMBER)).tagged("type", "Circle"),
            objectOf("cases.Dot", "Dot").tagged("type", "Dot")));
  }

  private static ValueType map(ValueType key, ValueType value) {
    return new MapType(ClassName.get(java.util.Map.class), MapContainer.MAP, key, value);
  }

  private static String value(ValueType type, Form form) {
    return json(SchemaWriter.value(type, Optional.empty(), form));
  }

  private static String json(SchemaText schema) {
    return schema.json().replace('"', '\'');
  }

  private static String value(ValueType type) {
    return value(type, Form.STRICT);
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
