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

          @AiFunction("Returns the map.")
          Map<Double, String> fractions(Map<Double, String> map) { return map; }

          @AiFunction(value = "Returns the map.", strict = false)
          Map<Long, String> looseNumbers(Map<Long, String> map) { return map; }

          @AiFunction(value = "Returns the map.", strict = false)
          Map<UUID, String> looseIds(Map<UUID, String> map) { return map; }

          @AiFunction(value = "Returns the map.", strict = false)
          Map<Unit, String> looseUnits(Map<Unit, String> map) { return map; }

          @AiFunction(value = "Returns the map.", strict = false)
          Map<LocalDate, Map<Character, Integer>> deep(Map<LocalDate, Map<Character, Integer>> map) {
            return map;
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
  void aKeyHasItsTypeInTheSchema() {
    assertThat(DESK.schema("fractions")).contains("'properties':{'key':{'type':'number'},");
    assertThat(DESK.schema("loose_numbers"))
        .isEqualTo(
            "{'map':{'type':'object','propertyNames':{'pattern':'^-?\\\\d+$'},"
                + "'additionalProperties':{'type':'string'}}}");
    assertThat(DESK.schema("loose_ids"))
        .contains("'propertyNames':{'type':'string','format':'uuid'},");
    assertThat(DESK.schema("loose_units"))
        .contains("'propertyNames':{'type':'string','enum':['CELSIUS','KELVIN']},");
  }

  @Test
  void aKeyIsReadAndWrittenAsItsType() {
    assertThat(DESK.call("fractions", "{'map':{'1':'a','0.5':'b'}}"))
        .isEqualTo("[{'key':1.0,'value':'a'},{'key':0.5,'value':'b'}]");
    assertThat(DESK.call("loose_numbers", "{'map':[{'key':7,'value':'a'}]}"))
        .isEqualTo("{'7':'a'}");
    String ids = "{'123e4567-e89b-12d3-a456-426614174000':'a'}";
    assertThat(DESK.call("loose_ids", "{'map':" + ids + "}")).isEqualTo(ids);
    assertThat(DESK.call("loose_units", "{'map':{'KELVIN':'k'}}")).isEqualTo("{'KELVIN':'k'}");
    String deep = "{'2026-11-20':{'x':1}}";
    assertThat(DESK.call("deep", "{'map':" + deep + "}")).isEqualTo(deep);
  }

  @Test
  void aKeyThatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("fractions", "{'map':[{'key':'1','value':''}]}"))
        .isEqualTo("/map/0/key: must be a number without quotes, got '1'");
    assertThat(DESK.problems("loose_numbers", "{'map':{'a':'','1':'','1.0':''}}"))
        .isEqualTo(
            "/map/a: must be an integer, got 'a'\n"
                + "/map/1.0: repeats an earlier key; write each one once");
    assertThat(DESK.problems("loose_ids", "{'map':{'1-1-1-1-1':''}}"))
        .isEqualTo(
            "/map/1-1-1-1-1: must be a UUID such as 123e4567-e89b-12d3-a456-426614174000,"
                + " got '1-1-1-1-1'");
    assertThat(DESK.problems("deep", "{'map':{'2026-11-20':{'xy':1},'x':{}}}"))
        .isEqualTo(
            "/map/2026-11-20/xy: must be a string of one character, got 'xy'\n"
                + "/map/x: must be a date such as 2026-11-20, got 'x'");
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
