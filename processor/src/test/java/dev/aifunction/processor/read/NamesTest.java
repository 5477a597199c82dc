package dev.aifunction.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "getForecast, get_forecast",
    "getHTTPStatus, get_http_status",
    "x, x",
    "toUTF8, to_utf8",
    "plan2Days, plan2_days",
    "already_snake, already_snake",
    "A, a",
  })
  void methodsBecomeSnakeCase(String method, String tool) {
    assertThat(Names.snakeCase(method)).isEqualTo(tool);
  }

  @Test
  void aToolsNameHasAtMost64Characters() {
    assertThat(Names.isToolName("a".repeat(64))).isTrue();
    assertThat(Names.isToolName("a".repeat(65))).isFalse();
    assertThat(Names.isToolName("")).isFalse();
    assertThat(Names.isToolName("a b")).isFalse();
    assertThat(Names.isToolName("ä")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"close ticket, close_ticket", "prüfe, prufe", "$x$, x", "天気, tool", "a--b, a--b"})
  void aWrongNameHasALegalOneNearIt(String wrong, String legal) {
    assertThat(Names.asToolName(wrong)).isEqualTo(legal);
    assertThat(Names.isToolName(legal)).isTrue();
  }

  @Test
  void aLegalNameIsNeverTooLong() {
    assertThat(Names.asToolName("a".repeat(100))).hasSize(64);
  }

  @Test
  void theNearestNameIsMeant() {
    assertThat(Names.nearest("cty", List.of("days", "city"))).contains("city");
    assertThat(Names.nearest("City", List.of("city"))).contains("city");
    assertThat(Names.nearest("temperature", List.of("city", "days"))).isEmpty();
    assertThat(Names.nearest("x", List.of())).isEmpty();
  }
}
