package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sealed type is one of several objects, told apart by a constant property. */
class SealedTypeTest {
  private static final Desk DESK =
      Desk.of(
          """
          sealed interface Shape permits Circle, Flat {}

          record Circle(double radius) implements Shape {}

          sealed interface Flat extends Shape permits Line, Dot {}

          record Line(int length) implements Flat {}

          record Dot() implements Flat {}

          @AiType(discriminator = "kind")
          sealed interface Result<T> permits Ok, Failed {}

          record Ok<T>(T value) implements Result<T> {}

          record Failed<T>(String reason) implements Result<T> {}

          @AiFunction("Returns the shape.")
          Shape shape(Shape shape) { return shape; }

          @AiFunction("Returns the shape.")
          Optional<Shape> optional(Optional<Shape> shape) { return shape; }

          @AiFunction("Returns the result.")
          Result<Integer> result(Result<Integer> result) { return result; }
          """);

  private static final String CIRCLE =
      "{'type':'object','properties':{'type':{'type':'string','enum':['Circle']},"
          + "'radius':{'type':'number'}},'required':['type','radius'],"
          + "'additionalProperties':false}";
  private static final String DOT =
      "{'type':'object','properties':{'type':{'type':'string','enum':['Dot']}},"
          + "'required':['type'],'additionalProperties':false}";

  @Test
  void isAnAlternativeOfItsMembers() {
    assertThat(DESK.schema("shape"))
        .startsWith("{'shape':{'anyOf':[" + CIRCLE + ",")
        .endsWith("," + DOT + "]}}");
    assertThat(DESK.schema("optional")).endsWith("," + DOT + ",{'type':'null'}]}}");
    assertThat(DESK.schema("result")).contains("'enum':['Ok']},'value':{'type':'integer'}");
  }

  @Test
  void isReadAndWritten() {
    for (String shape :
        new String[] {
          "{'type':'Circle','radius':1.5}", "{'type':'Line','length':2}", "{'type':'Dot'}"
        }) {
      assertThat(DESK.call("shape", "{'shape':" + shape + "}")).isEqualTo(shape);
      assertThat(DESK.call("optional", "{'shape':" + shape + "}")).isEqualTo(shape);
    }
    assertThat(DESK.call("shape", "{'shape':{'radius':1.5,'type':'Circle'}}"))
        .isEqualTo("{'type':'Circle','radius':1.5}");
    assertThat(DESK.call("optional", "{'shape':null}")).isEqualTo("null");
    assertThat(DESK.call("result", "{'result':{'kind':'Ok','value':3}}"))
        .isEqualTo("{'kind':'Ok','value':3}");
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("shape", "{'shape':{'type':'Cirle','radius':1}}"))
        .isEqualTo(
            "/shape/type: there is no value named 'Cirle'; use one of: 'Circle', 'Line', 'Dot'");
    assertThat(DESK.problems("shape", "{'shape':{'radius':1}}"))
        .startsWith("/shape/type: is required but missing");
    assertThat(DESK.problems("shape", "{'shape':{'type':'Dot','radius':1}}"))
        .startsWith("/shape/radius: there is no property named 'radius'");
    assertThat(DESK.problems("shape", "{'shape':[]}")).startsWith("/shape: must be an object");
  }
}
