package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Collects the first words of the names by which generated code refers to classes: a field or local
 * of such a name would hide the class, as in {@code Unit.CELSIUS} or {@code cases.Unit.CELSIUS}.
 */
final class ReferredNames {
  private final Set<String> names = new HashSet<>();
  private final Set<ValueType> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ReferredNames() {}

  /** Returns the names in the code for a class's functions. */
  static Set<String> of(ToolsetModel model) {
    ReferredNames referred = new ReferredNames();
    referred.add(model.target());
    for (FunctionModel function : model.functions()) {
      function.properties().forEach(property -> referred.add(property.type()));
      function.result().value().ifPresent(referred::add);
    }
    return referred.names;
  }

  /** Returns the names in the code of an assistant. */
  static Set<String> of(AssistantModel model) {
    ReferredNames referred = new ReferredNames();
    referred.add(model.source());
    for (AssistantModel.Method method : model.methods()) {
      method.parameters().forEach(parameter -> referred.add(parameter.type()));
      method.answer().form().ifPresent(form -> referred.add(form.value()));
    }
    return referred.names;
  }

  private void add(ValueType value) {
    if (!seen.add(value)) {
      return;
    }
    add(value.type());
    if (value instanceof ObjectType object) {
      add(object.creation());
    } else if (value instanceof WrappedType wrapped) {
      add(wrapped.creation());
    } else if (value instanceof ReferenceType reference) {
      add(reference.definition().value());
    }
    value.parts().forEach(this::add);
  }

  private void add(Creation creation) {
    if (creation instanceof Creation.Factory factory) {
      add(factory.owner());
    } else if (creation instanceof Creation.Builder builder) {
      add(builder.owner());
    }
  }

  private void add(TypeName type) {
    if (type instanceof ClassName name) {
      names.add(name.topLevelClassName().simpleName());
      names.add(name.packageName().split("\\.", 2)[0]);
    } else if (type instanceof ParameterizedTypeName generic) {
      add(generic.rawType());
    } else if (type instanceof ArrayTypeName array) {
      add(array.componentType());
    }
  }
}
