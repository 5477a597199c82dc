package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A generic record has the types that its arguments give it. */
class GenericRecordTest {
  private static final Desk DESK =
      Desk.of(
          """
          record Point(int x) {}

          record Page<T>(List<T> rows, @Nullable T first) {}

          record Pair<A extends Comparable<A>, B>(A left, B right) {}

          @AiFunction("Returns the page.")
          Page<Point> page(Page<? extends Point> page) {
            return new Page<>(List.copyOf(page.rows()), page.first());
          }

          @AiFunction("Returns the pair.")
          Pair<String, Page<Integer>> pair(Pair<String, Page<Integer>> pair) { return pair; }
          """);

  @Test
  void hasItsArgumentsInTheSchema() {
    String point =
        "{'type':'object','properties':{'x':{'type':'integer'}},'required':['x'],"
            + "'additionalProperties':false}";
    assertThat(DESK.output("page"))
        .isEqualTo(
            "{'type':'object','properties':{'rows':{'type':'array','items':"
                + point
                + "},"
                + "'first':{'anyOf':["
                + point
                + ",{'type':'null'}]}},'required':['rows','first'],"
                + "'additionalProperties':false}");
    assertThat(DESK.output("pair")).contains("'items':{'type':'integer'}");
  }

  @Test
  void isReadAsItIs() {
    String page = "{'rows':[{'x':1},{'x':2}],'first':null}";
    assertThat(DESK.call("page", "{'page':" + page + "}")).isEqualTo(page);
    String pair = "{'left':'a','right':{'rows':[1],'first':1}}";
    assertThat(DESK.call("pair", "{'pair':" + pair + "}")).isEqualTo(pair);
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("page", "{'page':{'rows':[1],'first':{'x':null}}}"))
        .isEqualTo(
            "/page/rows/0: must be an object, got 1\n"
                + "/page/first/x: must be an integer, got null");
  }
}
