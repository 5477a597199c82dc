package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.ParameterModel;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.List;
import java.util.Map;

/** Makes the code that shows arguments to a validator before the function is called. */
final class ValidatorCode {
  private final Members members;
  private final ClassName target;

  ValidatorCode(Members members, ClassName target) {
    this.members = members;
    this.target = target;
  }

  /**
   * Makes
   *
   * <pre>{@code
   * GET_FORECAST_METHOD.validate(validator, target, new Object[] {city, days});
   * }</pre>
   *
   * @param wish the name of the constant for the method, if it is free
   * @param arguments the locals in the order of the parameters
   */
  CodeBlock call(
      FunctionModel function,
      String wish,
      String object,
      String validator,
      List<String> arguments) {
    String method =
        members.constant(
            Map.entry(function, "method"), wish, RuntimeNames.VALIDATED_METHOD, method(function));
    return CodeBlock.builder()
        .addStatement(
            "$N.validate($N, $N,$Wnew $T[] {$L})",
            method,
            validator,
            object,
            Object.class,
            ReadCode.joined(arguments))
        .build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * ValidatedMethod.of("get_forecast", Weather.class, "getForecast")
   *     .parameter("city", String.class)
   *     .renamed("place/latitude", "lat")
   *     .again("place/near", "place")
   * }</pre>
   */
  private CodeBlock method(FunctionModel function) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T$>$>\n.of($S, $T.class, $S)",
                RuntimeNames.VALIDATED_METHOD,
                function.tool(),
                target,
                function.method());
    List<TypeName> types = function.validated().orElseThrow().parameterTypes();
    for (int i = 0; i < types.size(); i++) {
      String name =
          function.parameters().get(i) instanceof ParameterModel.Argument argument
              ? argument.property().name()
              : "";
      code.add("\n.parameter($S, $T.class)", name, types.get(i));
    }
    WireNames names = WireNames.of(function.properties());
    names.renamed().forEach((way, name) -> code.add("\n.renamed($S, $S)", way, name));
    names.again().forEach((way, first) -> code.add("\n.again($S, $S)", way, first));
    return code.add("$<$<").build();
  }
}
