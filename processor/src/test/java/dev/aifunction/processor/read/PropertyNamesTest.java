package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies.NamingBase;

/** Holds names against those of Jackson itself. */
class PropertyNamesTest {
  private static final Map<String, NamingBase> STRATEGIES =
      Map.of(
          "SnakeCaseStrategy", new PropertyNamingStrategies.SnakeCaseStrategy(),
          "UpperSnakeCaseStrategy", new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
          "KebabCaseStrategy", new PropertyNamingStrategies.KebabCaseStrategy(),
          "LowerDotCaseStrategy", new PropertyNamingStrategies.LowerDotCaseStrategy(),
          "LowerCaseStrategy", new PropertyNamingStrategies.LowerCaseStrategy(),
          "LowerCamelCaseStrategy", new PropertyNamingStrategies.LowerCamelCaseStrategy(),
          "UpperCamelCaseStrategy", new PropertyNamingStrategies.UpperCamelCaseStrategy());

  @Test
  void strategiesAreJacksons() {
    Random random = new Random(1);
    List<String> parts = List.of("a", "b", "X", "Y", "URL", "_", "1", "é", "Äö", "name", "Name");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int j = random.nextInt(4); j >= 0; j--) {
        name.append(parts.get(random.nextInt(parts.size())));
      }
      STRATEGIES.forEach(
          (strategy, jackson) ->
              assertThat(PropertyNames.strategy(strategy).orElseThrow().apply(name.toString()))
                  .as(strategy + " of " + name)
                  .isEqualTo(jackson.nameForField(null, null, name.toString())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "getCity, city",
    "getURL, URL",
    "getXCoord, XCoord",
    "getX, x",
    "getÄpfel, äpfel",
    "getiPhone,",
    "get_x,",
    "get1,",
    "get,",
    "city,",
  })
  void namesOfGettersAreThoseOfJavaBeans(String getter, String property) {
    assertThat(PropertyNames.after("get", getter).orElse(null)).isEqualTo(property);
  }

  /** Has the getters above. */
  @SuppressWarnings("unused")
  public static final class Getters {
    public int getCity() {
      return 1;
    }

    public int getURL() {
      return 2;
    }

    public int getXCoord() {
      return 3;
    }

    public int getX() {
      return 4;
    }

    public int getÄpfel() {
      return 5;
    }

    public int getiPhone() {
      return 6;
    }

    public int get_x() {
      return 7;
    }

    public int get1() {
      return 8;
    }
  }

  @Test
  void namesOfGettersAreJacksons() {
    assertThat(new ObjectMapper().valueToTree(new Getters()).propertyNames())
        .containsExactlyInAnyOrder("city", "URL", "XCoord", "x", "äpfel");
  }
}
