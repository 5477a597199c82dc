package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        OptionalsCalls.options(
            new Optionals.Options(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty())),
        OptionalsCalls.options(
            new Optionals.Options(
                Optional.of("text"),
                Optional.of(1),
                Optional.of(Optionals.Unit.CELSIUS),
                Optional.of(new Optionals.Place("Oslo", Optional.of("Norway"))),
                Optional.of(List.of(new Optionals.Place("Rome", Optional.empty()))),
                OptionalInt.of(2),
                OptionalLong.of(3),
                OptionalDouble.of(0.5))),
        OptionalsCalls.lines(List.of(Optional.of("a"), Optional.empty())));
  }
}
