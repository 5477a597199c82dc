package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Reads a class with {@code @AiFunction} methods. */
public final class ToolsetReader {
  private final ReadContext context;
  private final TypeElement target;
  private final TypeReader types;
  private final List<FunctionMethod> methods;

  /**
   * Reads one class.
   *
   * @throws Unresolved when a supertype does not exist yet
   */
  public ToolsetReader(ReadContext context, TypeElement target) {
    this.context = context;
    this.target = target;
    this.types = new TypeReader(context, context.elements().getPackageOf(target));
    this.methods = Functions.isSeen(target) ? new Functions(context).of(target) : List.of();
  }

  /**
   * Returns the class's model, or nothing when it has no functions, is but a base of classes that
   * have a toolset, or the reporter received problems.
   *
   * @throws Unresolved when a signature names a type that does not exist yet
   */
  public Optional<ToolsetModel> read() {
    Optional<Mirror> calls = Mirror.of(target, RuntimeNames.AI_CALLS);
    if (calls.isPresent() && methods.isEmpty()) {
      context
          .reporter()
          .add(ProblemCode.CALLS_WITHOUT_FUNCTIONS, calls.get().place(), target.getSimpleName());
    }
    if (methods.isEmpty()) {
      return Optional.empty();
    }
    methods.forEach(method -> JavaTypes.requireResolved(method.method()));
    Optional<TypeParameterElement> open = Functions.openVariable(context, methods);
    if (open.isPresent()) {
      if (!Functions.isBase(target)) {
        context
            .reporter()
            .add(
                ProblemCode.GENERIC_CLASS,
                target,
                target.getSimpleName(),
                open.get().getSimpleName());
      }
      return Optional.empty();
    }
    Visibility.checkPrivate(context, target);
    methods.forEach(method -> types.deprecations().note(method.method()));
    types.deprecations().note(target);
    ToolsetModel model =
        new ToolsetModel(
            ClassName.get(target),
            JavaTypes.unannotated(new TypeVariables(context.types()).instance(target, used())),
            Visibility.isPublic(target),
            calls.isPresent(),
            functions(),
            types.marks());
    Visibility.checkTaken(context, target, model.toolsetName());
    if (calls.isPresent()) {
      Visibility.checkTaken(context, target, model.callsName());
      new CallsCheck(context, calls.get(), model).check();
    }
    return context.reporter().isEmpty() ? Optional.of(model) : Optional.empty();
  }

  /** Returns for each function of the model, in its order, the element to point at. */
  public List<Element> places() {
    return methods.stream().map(FunctionMethod::site).toList();
  }

  private Set<TypeParameterElement> used() {
    Set<TypeParameterElement> used = new LinkedHashSet<>();
    methods.forEach(method -> used.addAll(TypeVariables.in(method.type(context.types()))));
    return used;
  }

  private List<FunctionModel> functions() {
    FunctionReader reader = new FunctionReader(context, types);
    List<FunctionModel> functions = new ArrayList<>();
    Map<String, FunctionMethod> names = new LinkedHashMap<>();
    for (FunctionMethod method : methods) {
      FunctionRules.checkAlike(context, method, names.keySet());
      FunctionMethod earlier = names.putIfAbsent(method.toolName(), method);
      if (earlier != null) {
        context
            .reporter()
            .add(
                ProblemCode.DUPLICATE_NAME,
                method.namePlace(),
                method.toolName(),
                earlier.signature());
      }
      reader.read(method).ifPresent(functions::add);
    }
    return functions;
  }
}
