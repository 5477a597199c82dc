package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;

public class Examples {
  public static List<ToolCall> calls() {
    return List.of(
        EnumsCalls.unit(Enums.Unit.CELSIUS),
        EnumsCalls.units(List.of(Enums.Unit.values())),
        EnumsCalls.maybe(Optional.of(Enums.Unit.CELSIUS)),
        EnumsCalls.maybe(Optional.empty()));
  }
}
