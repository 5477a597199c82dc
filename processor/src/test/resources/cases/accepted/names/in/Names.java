package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.tool.CallContext;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

@AiCalls
public class Names {

  public record Names_(
      String in, String out, String value, String key, String refusal, String names) {}

  public record Wire(
      @AiParam(name = "class") String type,
      @AiParam(name = "first-name") String firstName,
      @AiParam(name = "größe in cm") int size) {}

  @AiFunction("Has parameters like the locals of generated code.")
  public String locals(
      String in,
      String out,
      int value,
      int key,
      String target,
      String arguments,
      String result,
      String failure,
      CallContext context,
      String call) {
    return in + out + value + key + target + arguments + result + failure + call;
  }

  @AiFunction("Has parameters that are no plain words.")
  public String odd(String größe, String $, String _x, String $T, String a$b) {
    return größe + $ + _x + $T + a$b;
  }

  public record Line(String LINE_KEYS, Optional<Integer> Optional, String java) {}

  @AiFunction("Has parameters like constants and classes of generated code.")
  public static String hide(
      String HIDE_KEYS,
      @Pattern(regexp = "[a-z]+") String code,
      String CODE_PATTERN,
      Optional<String> Optional,
      @DecimalMin("0.5") BigDecimal BigDecimal,
      @AiParam(defaultValue = "A") UNIT UNIT,
      String Names,
      String ToolFailedException,
      String cases,
      Line Line) {
    return HIDE_KEYS + code + CODE_PATTERN + Optional + BigDecimal + UNIT + Names + cases + Line;
  }

  @AiFunction("Is named like its result.")
  public UNIT unit(UNIT unit) {
    return unit;
  }

  @AiFunction("Has names on the wire that Java has no names for.")
  public Wire wire(Wire wire, @AiParam(name = "new") String fresh) {
    return wire;
  }

  @AiFunction("Has components like the locals of generated code.")
  public Names_ names(Names_ names) {
    return names;
  }

  @AiFunction("Is named like a method of toolsets.")
  public String call(String call) {
    return call;
  }

  @AiFunction("Is named like another method of toolsets.")
  public String specs() {
    return "specs";
  }

  @AiFunction("Is named like a method of objects.")
  @Override
  public String toString() {
    return "Names";
  }

  @AiFunction(value = "Has a name of its own.", name = "2nd-Name")
  public String getHTTPStatus() {
    return "200";
  }
}
