package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Examples {
  public static List<ToolCall> calls() {
    return List.of(
        CreatorsCalls.money(Creators.Money.of(3, "EUR")),
        CreatorsCalls.codes(List.of(new Creators.Code("ab"), new Creators.Code("cd"))),
        CreatorsCalls.cents(Map.of("a", Creators.Cents.of(1))),
        CreatorsCalls.maybe(Optional.of(Creators.Cents.of(2))),
        CreatorsCalls.phone(Optional.of(new Creators.Phone(Optional.of("1")))),
        CreatorsCalls.phone(Optional.empty()));
  }
}
