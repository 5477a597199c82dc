package dev.aifunction.benchmarks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.aifunction.benchmarks.contender.Contender;
import dev.aifunction.benchmarks.contender.Tools;
import dev.aifunction.benchmarks.desk.Desk;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * No benchmark measures a mistake: all contenders give the same answers, the strict ones refuse.
 */
class DispatchTest {
  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Arguments> answers() {
    return Arrays.stream(Call.values())
        .flatMap(
            call -> Arrays.stream(Contender.values()).map(contender -> arguments(call, contender)));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answersAsExpected(Call call, Contender contender) {
    String answer = contender.tools(new Desk()).call(call.function(), call.arguments());

    assertThat(JSON.readTree(answer)).isEqualTo(expected(call));
  }

  /** What goes in comes out, but for what the function adds. */
  private static JsonNode expected(Call call) {
    JsonNode in = JSON.readTree(call.arguments());
    return switch (call) {
      case FORECAST -> ((ObjectNode) in).put("high", 21.5);
      case BOOK -> in;
      case ORDER -> ((ObjectNode) in).put("cents", 43_945);
      case STORE -> in.get("readings");
      case STATUS -> JSON.readTree("{\"open\":true,\"waiting\":3,\"message\":\"Come in.\"}");
    };
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(Contender.HAND_WRITTEN, Contender.AIFUNCTION, Contender.DATABIND)
        .flatMap(
            contender ->
                Stream.of(
                    arguments(contender, Call.FORECAST, "\"days\":3", "\"days\":3,\"days\":3"),
                    arguments(contender, Call.FORECAST, "\"days\":3", "\"days\":3,\"hours\":3"),
                    arguments(contender, Call.FORECAST, ",\"days\":3", ""),
                    arguments(contender, Call.FORECAST, "3", "15"),
                    arguments(contender, Call.FORECAST, "3", "0"),
                    arguments(contender, Call.FORECAST, "3", "1.5"),
                    arguments(contender, Call.FORECAST, "3", "\"3\""),
                    arguments(contender, Call.FORECAST, "3", "null"),
                    arguments(contender, Call.FORECAST, "3", "3000000000"),
                    arguments(contender, Call.FORECAST, "Oslo, Norway", " "),
                    arguments(contender, Call.FORECAST, "}", "}}"),
                    arguments(contender, Call.BOOK, "0.125", "1.125"),
                    arguments(contender, Call.BOOK, "0.125", "-0.125"),
                    arguments(contender, Call.BOOK, "48000", "-48000"),
                    arguments(contender, Call.BOOK, "true", "\"true\""),
                    arguments(contender, Call.BOOK, "HALF", "NONE"),
                    arguments(contender, Call.BOOK, "-426614174000", ""),
                    arguments(contender, Call.BOOK, "a quiet room", "quiet".repeat(40)),
                    arguments(contender, Call.ORDER, "\"postcode\":\"0150\"", "\"zip\":\"0150\""),
                    arguments(contender, Call.ORDER, "\"postcode\":\"0150\"", "\"city\":\"Rome\""),
                    arguments(contender, Call.ORDER, "\"quantity\":7", "\"quantity\":0"),
                    arguments(contender, Call.ORDER, "product 7", ""),
                    arguments(contender, Call.ORDER, "key3", " "),
                    arguments(contender, Call.STORE, "sensor-5", ""),
                    arguments(contender, Call.STORE, "\"at\":1", "\"at\":-1"),
                    arguments(contender, Call.STORE, "[{", "[null,{"),
                    arguments(contender, Call.STATUS, "{}", "{\"now\":true}")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theStrictOnesRefuse(Contender contender, Call call, String right, String wrong) {
    assertThat(call.arguments()).contains(right);
    String arguments = call.arguments().replace(right, wrong);
    Tools tools = contender.tools(new Desk());

    assertThatThrownBy(() -> tools.call(call.function(), arguments))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @EnumSource(Contender.class)
  void nobodyKnowsAnotherFunction(Contender contender) {
    Tools tools = contender.tools(new Desk());

    assertThatThrownBy(() -> tools.call("missing", "{}")).hasMessageContaining("missing");
  }
}
