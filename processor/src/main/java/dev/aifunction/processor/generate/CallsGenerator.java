package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.schema.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the class that builds a toolset's calls: {@code Weather} gives {@code WeatherCalls}.
 */
public final class CallsGenerator {
  private final ToolsetModel model;
  private final Members members;
  private final boolean hasWildcards;

  /** The signatures that are taken; at first those of {@code Object}, which nothing may hide. */
  private final Set<String> signatures =
      new HashSet<>(
          Set.of(
              "toString[]",
              "hashCode[]",
              "equals[java.lang.Object]",
              "getClass[]",
              "notify[]",
              "notifyAll[]",
              "wait[]",
              "wait[long]",
              "wait[long, int]",
              "clone[]",
              "finalize[]"));

  private CallsGenerator(ToolsetModel model) {
    this.model = model;
    this.members =
        new Members(
            model.callsName(),
            model.functions().stream().map(FunctionModel::method).toList(),
            ReferredNames.of(model));
    this.hasWildcards =
        model.functions().stream()
            .flatMap(function -> function.properties().stream())
            .anyMatch(property -> ReadOnlyTypes.areNeededFor(property.type()));
  }

  /** Returns the class that builds the calls of a class's functions. */
  public static TypeSpec generate(ToolsetModel model) {
    return new CallsGenerator(model).calls();
  }

  private TypeSpec calls() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.callsName())
            .addJavadoc("Builds calls of the functions of {@link $T}.\n", model.target())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    List<MethodSpec> methods = new ArrayList<>();
    model.functions().forEach(function -> methods.add(call(function)));
    members.addConstantsTo(type);
    methods.forEach(type::addMethod);
    members.addHelpersTo(type);
    return type.build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * public static ToolCall getForecast(String city, int days) {
   *   ResultWriter out = new ResultWriter();
   *   out.beginObject();
   *   out.key("city").write(city);
   *   out.key("days").write(days);
   *   out.endObject();
   *   return ToolCall.of("get_forecast", out.toString());
   * }
   * }</pre>
   */
  private MethodSpec call(FunctionModel function) {
    NameAllocator names = members.locals();
    List<Property> properties = function.properties();
    List<String> parameters = ReadCode.locals(properties, names);
    String out = names.newName("out");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name(function))
            .addJavadoc("Returns a call of the tool {@code $L}.\n", function.tool())
            .addModifiers(Modifier.STATIC)
            .returns(RuntimeNames.TOOL_CALL);
    if (model.isPublic()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    for (int i = 0; i < parameters.size(); i++) {
      method.addParameter(properties.get(i).type().type(), parameters.get(i));
    }
    method
        .varargs(function.varargs())
        .addStatement(
            "$T $N = new $T()", RuntimeNames.RESULT_WRITER, out, RuntimeNames.RESULT_WRITER)
        .addStatement("$N.beginObject()", out);
    WriteCode write = write(Form.of(function.behaviour().strict()));
    for (int i = 0; i < parameters.size(); i++) {
      method.addCode(write.property(out, properties.get(i), CodeBlock.of("$N", parameters.get(i))));
    }
    return method
        .addStatement("$N.endObject()", out)
        .addStatement(
            "return $T.of($S, $N.toString())", RuntimeNames.TOOL_CALL, function.tool(), out)
        .build();
  }

  private WriteCode write(Form form) {
    return hasWildcards ? WriteCode.ofGiven(members, form) : new WriteCode(members, form);
  }

  /** Returns the method's name, or another one where that is taken without the context. */
  private String name(FunctionModel function) {
    List<TypeName> erased =
        function.properties().stream().map(property -> erased(property.type().type())).toList();
    return signatures.add(function.method() + erased)
        ? function.method()
        : members.methodName(function.method());
  }

  private static TypeName erased(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
