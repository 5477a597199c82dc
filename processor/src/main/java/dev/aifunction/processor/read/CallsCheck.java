package dev.aifunction.processor.read;

import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.HashSet;
import java.util.Set;

/** Checks that {@code @AiCalls} can write what its functions take. */
final class CallsCheck {
  private final ReadContext context;
  private final Mirror calls;
  private final ToolsetModel toolset;

  CallsCheck(ReadContext context, Mirror calls, ToolsetModel toolset) {
    this.context = context;
    this.calls = calls;
    this.toolset = toolset;
  }

  /** Reports the properties of arguments that have no getter. */
  void check() {
    Set<TypeName> seen = new HashSet<>();
    for (FunctionModel function : toolset.functions()) {
      for (Property property : function.properties()) {
        check(property.type(), function, seen);
      }
    }
  }

  private void check(ValueType type, FunctionModel function, Set<TypeName> seen) {
    if (type instanceof ObjectType object) {
      if (!seen.add(object.type())) {
        return;
      }
      for (Property property : object.properties()) {
        if (property.getter().isEmpty()) {
          report("the property " + property.javaName(), object, function);
        }
      }
    } else if (type instanceof WrappedType wrapped && wrapped.getter().isEmpty()) {
      if (seen.add(wrapped.type())) {
        report("the value", wrapped, function);
      }
    }
    type.parts().forEach(part -> check(part, function, seen));
  }

  private void report(String part, ValueType of, FunctionModel function) {
    context
        .reporter()
        .add(
            ProblemCode.NO_GETTER,
            calls.place(),
            toolset.target().simpleName(),
            part,
            JavaTypes.simple(of.type()),
            function.method());
  }
}
