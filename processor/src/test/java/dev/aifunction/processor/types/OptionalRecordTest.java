package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record that may be left out, and one whose components may be. */
class OptionalRecordTest {
  private static final Desk DESK =
      Desk.of(
          """
          record Point(int x, Optional<String> label) {}

          @AiFunction("Returns the point.")
          Optional<Point> point(Optional<Point> point) { return point; }

          @AiFunction("Returns the point.")
          Point required(Point point) { return point; }
          """);

  private static final String POINT =
      "{'type':'object','properties':{'x':{'type':'integer'},'label':{'type':['string','null']}},"
          + "'required':['x','label'],'additionalProperties':false}";

  @Test
  void nullIsAnAlternative() {
    assertThat(DESK.schema("point"))
        .isEqualTo("{'point':{'anyOf':[" + POINT + ",{'type':'null'}]}}");
    assertThat(DESK.schema("required")).isEqualTo("{'point':" + POINT + "}");
    assertThat(DESK.output("point")).isEqualTo("{'anyOf':[" + POINT + ",{'type':'null'}]}");
  }

  @Test
  void isReadAndWritten() {
    String both = "{'x':1,'label':'a'}";
    assertThat(DESK.call("point", "{'point':" + both + "}")).isEqualTo(both);
    assertThat(DESK.call("point", "{'point':null}")).isEqualTo("null");
    assertThat(DESK.call("point", "{}")).isEqualTo("null");
    assertThat(DESK.call("required", "{'point':{'x':1}}")).isEqualTo("{'x':1,'label':null}");
    assertThat(DESK.call("required", "{'point':{'label':null,'x':1}}"))
        .isEqualTo("{'x':1,'label':null}");
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("point", "{'point':{}}"))
        .isEqualTo("/point/x: is required but missing");
    assertThat(DESK.problems("point", "{'point':'1,2'}"))
        .isEqualTo("/point: must be an object, got '1,2'");
    assertThat(DESK.problems("required", "{'point':null}"))
        .isEqualTo("/point: must be an object, got null");
    assertThat(DESK.problems("required", "{'point':{'x':1,'label':2,'y':3}}"))
        .isEqualTo(
            "/point/label: must be a string, got 2\n"
                + "/point/y: there is no property named 'y'; use one of: 'x', 'label'");
  }
}
