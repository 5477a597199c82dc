package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A map: strict mode has no open objects, so it is a list of keys and values there. */
class MapTest {
  private static final Desk DESK =
      Desk.of(
          """
          enum Unit { CELSIUS, KELVIN }

          @AiFunction("Returns the counts.")
          Map<String, Integer> counts(Map<String, Integer> counts) { return counts; }

          @AiFunction(value = "Returns the counts.", strict = false)
          Map<String, Integer> loose(Map<String, Integer> counts) { return counts; }

          @AiFunction("Returns all maps.")
          String all(
              Map<Unit, String> units,
              SortedMap<Integer, String> numbers,
              ConcurrentMap<UUID, String> ids,
              EnumMap<Unit, List<Integer>> lists) {
            return units + " " + numbers + " " + ids + " " + lists;
          }
          """);

  @Test
  void isAListOfEntriesInStrictForm() {
    String entries =
        "{'type':'array','description':'Each key once.','items':{'type':'object','properties':"
            + "{'key':{'type':'string'},'value':{'type':'integer'}},'required':['key','value'],"
            + "'additionalProperties':false}}";
    assertThat(DESK.schema("counts")).isEqualTo("{'counts':" + entries + "}");
    assertThat(DESK.output("counts")).isEqualTo(entries);
  }

  @Test
  void isAnObjectOtherwise() {
    String object = "{'type':'object','additionalProperties':{'type':'integer'}}";
    assertThat(DESK.schema("loose")).isEqualTo("{'counts':" + object + "}");
    assertThat(DESK.output("loose")).isEqualTo(object);
  }

  @Test
  void isReadInBothForms() {
    String entries = "[{'key':'a','value':1},{'key':'b','value':2}]";
    for (String form : new String[] {entries, "{'a':1,'b':2}"}) {
      assertThat(DESK.call("counts", "{'counts':" + form + "}")).isEqualTo(entries);
      assertThat(DESK.call("loose", "{'counts':" + form + "}")).isEqualTo("{'a':1,'b':2}");
    }
    assertThat(
            DESK.call(
                "all",
                "{'units':{'KELVIN':'k'},'numbers':{'10':'x','9':'y'},"
                    + "'ids':[{'key':'123e4567-e89b-12d3-a456-426614174000','value':'z'}],"
                    + "'lists':{'CELSIUS':[1,2]}}"))
        .isEqualTo(
            "{KELVIN=k} {9=y, 10=x} {123e4567-e89b-12d3-a456-426614174000=z} {CELSIUS=[1, 2]}");
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("counts", "{'counts':{'a':1,'a':2,'b':'x'}}"))
        .isEqualTo(
            "/counts/a: repeats an earlier key; write each one once\n"
                + "/counts/b: must be an integer without quotes, got 'x'");
    assertThat(DESK.problems("counts", "{'counts':[{'key':'a'},{'value':1,'key':'a'}]}"))
        .isEqualTo("/counts/0/value: is required but missing");
    assertThat(DESK.problems("counts", "{'counts':1}")).startsWith("/counts: must be ");
    assertThat(DESK.problems("all", "{'units':{'K':'k'},'numbers':{'1.5':''},'ids':{},'lists':{}}"))
        .contains("there is no value named 'K'; use one of: 'KELVIN', 'CELSIUS'")
        .contains("must be an integer");
  }
}
