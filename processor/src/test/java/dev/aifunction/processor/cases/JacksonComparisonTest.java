package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives one JSON value to a tool and to Jackson: both read it, both write the same of it, and the
 * tool reads what Jackson wrote. The functions give back their one argument.
 */
class JacksonComparisonTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private static LoadedCases cases;

  @BeforeAll
  static void open(@TempDir Path work) {
    cases = new LoadedCases(work);
  }

  @AfterAll
  static void close() throws IOException {
    cases.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "beans | Beans | ticket | {'id':1,'note':null,'title':'a','priority':2,'open':true,"
            + "'URL':'u','tags':['b']}",
        "builders | Builders | guest | {'name':'Ada','years':36}",
        "creators | Creators | money | {'cents':3,'currency':'EUR'}",
        "creators | Creators | codes | ['ab','cd']",
        "creators | Creators | maybe | 3",
        "creators | Creators | maybe | null",
        "jackson | Names | person | {'full name':'Ada','age':36,'e-mail':'a@b.c'}",
        "jackson | Names | person | {'full name':'Ada','years':36,'mail':'a@b.c'}",
        "jackson | Names | ticket | {'first':1,'second':2,'3rd':3,'open':'x'}",
        "jackson | Names | snake | {'first_name':'Ada','lastName':'L','urlpath':3}",
        "jackson | Names | kebab | {'first-name':'Ada','last-url':'L'}",
        "jackson-enums | Enums | unit | '°C'",
        "jackson-enums | Enums | unit | 'celsius'",
        "jackson-enums | Enums | units | ['C','F','FAHRENHEIT','KELVIN']",
        "jackson-formats | Formats | stay | {'day':'29.02.2020','time':'07:05','both':"
            + "'29.02.2020 23:59','month':'01/2021','others':['01.02.2003'],"
            + "'booked':'1970-01-01T00:00:00Z','offset':'2020-01-02 03:04 +02:00',"
            + "'zoned':'2020-01-02 03:04 Europe/Oslo'}",
      })
  void bothReadAndWriteTheSame(String name, String target, String tool, String json)
      throws Exception {
    JsonNode jackson = check(name, target, tool, json.replace('\'', '"'));
    check(name, target, tool, jackson.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "beans | Accounts | account | {'password':'abc'}",
        "creators | Squares | square | {'side':3}",
        "creators | Squares | visit | {'city':'Oslo'}",
        "jackson | Views | account | {'user':'u','password':'p','token':'t'}",
        "jackson | Views | order | {'amount':1}",
        "jackson | Views | split | {'in':1}",
      })
  void bothWriteTheSameOfWhatIsReadOtherwise(String name, String target, String tool, String json)
      throws Exception {
    check(name, target, tool, json.replace('\'', '"'));
  }

  private static JsonNode check(String name, String target, String tool, String json)
      throws Exception {
    LoadedCase loaded = cases.get(name);
    Toolset toolset = loaded.toolset("cases." + target);
    Class<?> type = toolset.getClass().getClassLoader().loadClass("cases." + target);
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(candidate -> candidate.getName().equals(tool))
            .findFirst()
            .orElseThrow();
    Object argument =
        JACKSON.readValue(
            json, JACKSON.getTypeFactory().constructType(method.getGenericParameterTypes()[0]));
    Object returned = method.invoke(type.getDeclaredConstructor().newInstance(), argument);
    JsonNode expected = JACKSON.readTree(JACKSON.writeValueAsString(returned));

    String result = toolset.call(tool, "{\"" + parameter(tool) + "\":" + json + "}");

    assertThat(tree(result)).as(json).isEqualTo(expected);
    return expected;
  }

  private static String parameter(String tool) {
    return switch (tool) {
      case "maybe" -> "cents";
      case "snake" -> "it";
      default -> tool;
    };
  }

  /** Returns a result as JSON: a text goes to the model without quotes. */
  private static JsonNode tree(String result) {
    return result.matches("(?s)[{\\[\"].*|null|-?\\d.*|true|false")
        ? JACKSON.readTree(result)
        : JACKSON.getNodeFactory().stringNode(result);
  }
}
