package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A default stands for what is null or missing, and the model is told of it. */
class DefaultsTest {
  private static final Desk DESK =
      Desk.of(
          """
          enum Unit { @JsonProperty("C") CELSIUS, @JsonProperty("F") FAHRENHEIT }

          record Defaults(
              @AiParam(defaultValue = "none") String text,
              @AiParam(defaultValue = "true") boolean flag,
              @AiParam(defaultValue = "-7") long whole,
              @AiParam(defaultValue = "0.5") double fine,
              @AiParam(defaultValue = "1.50") BigDecimal exact,
              @AiParam(defaultValue = "x") char letter,
              @AiParam(defaultValue = "F") Unit unit,
              @AiParam(defaultValue = "2026-11-20") LocalDate day,
              @AiParam(defaultValue = "PT1H") Duration length,
              @AiParam(defaultValue = "[]") List<String> list,
              @AiParam(defaultValue = "{}") Map<String, Integer> map) {}

          @AiFunction("Returns the defaults.")
          Defaults defaults(Defaults value) { return value; }
          """);

  private static final String ALL =
      "{'text':'none','flag':true,'whole':-7,'fine':0.5,'exact':1.50,'letter':'x','unit':'F',"
          + "'day':'2026-11-20','length':'PT1H','list':[],'map':[]}";

  @Test
  void areInTheSchema() {
    assertThat(DESK.schema("defaults"))
        .contains("'text':{'type':['string','null'],'description':'Default: \\'none\\'.'}")
        .contains("'flag':{'type':['boolean','null'],'description':'Default: true.'}")
        .contains("'exact':{'type':['number','null'],'description':'Default: 1.50.'}")
        .contains(
            "'unit':{'type':['string','null'],'description':'Default: \\'F\\'.',"
                + "'enum':['C','F',null]}");
  }

  @Test
  void standForWhatIsMissing() {
    assertThat(DESK.call("defaults", "{'value':{}}")).isEqualTo(ALL);
  }

  @Test
  void standForNull() {
    String nulls = ALL.replaceAll(":('[^']*'|[^,{}]+)(?=[,}])", ":null");
    assertThat(nulls).contains("'text':null", "'map':null").doesNotContain("none", "[");
    assertThat(DESK.call("defaults", "{'value':" + nulls + "}")).isEqualTo(ALL);
  }

  @Test
  void giveWayToValues() {
    String other =
        "{'text':'','flag':false,'whole':0,'fine':1.0,'exact':2,'letter':'y','unit':'C',"
            + "'day':'1999-12-31','length':'PT2M','list':['a'],'map':[{'key':'a','value':1}]}";
    assertThat(DESK.call("defaults", "{'value':" + other + "}")).isEqualTo(other);
  }

  @Test
  void doNotStandForWhatIsWrong() {
    assertThat(DESK.problems("defaults", "{'value':{'text':1,'flag':'true','unit':'','list':{}}}"))
        .isEqualTo(
            "/value/text: must be a string, got 1\n"
                + "/value/flag: must be true or false without quotes, got 'true'\n"
                + "/value/unit: there is no value named ''; use one of: 'C', 'F'\n"
                + "/value/list: must be an array, got an object");
  }

  @ParameterizedTest
  @CsvSource({
    "int, x, AiFunctionBadDefault",
    "byte, 300, AiFunctionBadDefault",
    "LocalDate, tomorrow, AiFunctionBadDefault",
    "List<Integer>, [1], AiFunctionDefaultOnWrongType",
    "Optional<Integer>, 1, AiFunctionDefaultOnOptional",
    "Month, Mai, AiFunctionUnknownDefault",
  })
  void areValuesOfTheirType(String type, String value, String code) {
    assertThat(
            Desk.errors(
                "@AiFunction(\"x\") void f(@AiParam(defaultValue = \"%s\") %s value) {}"
                    .formatted(value, type)))
        .startsWith("[" + code + "] ");
  }
}
