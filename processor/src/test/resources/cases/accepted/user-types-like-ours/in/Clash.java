package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Clash {

  public record ToolSpec(int number) {}

  public record Keys(int number) {}

  public enum ResultWriter {
    ON
  }

  @AiFunction("Gives types back that are named like those of generated code.")
  public java.util.List<List> same(
      ToolSpec spec, Keys keys, ResultWriter writer, List list, Optional optional, ToolCall call) {
    return java.util.List.of(list);
  }

  @AiFunction("Takes types that are named like Java's.")
  public java.lang.String plain(
      String string, Override override, Object object, java.util.Optional<Integer> integer) {
    return "plain";
  }
}
