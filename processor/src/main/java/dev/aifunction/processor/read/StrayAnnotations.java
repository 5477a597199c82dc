package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reports our annotations where no reader looks for them, so that none is ignored. */
public final class StrayAnnotations {
  private static final List<ClassName> OF_ASSISTANT_METHODS =
      List.of(RuntimeNames.PROMPT, RuntimeNames.INSTRUCTIONS, RuntimeNames.EXTRACT);

  private final ReadContext context;
  private final TypeElement type;
  private final Set<String> parents;

  /**
   * Looks at one type.
   *
   * @param parents the names of the interfaces whose methods an assistant inherits
   */
  public StrayAnnotations(ReadContext context, TypeElement type, Set<String> parents) {
    this.context = context;
    this.type = type;
    this.parents = parents;
  }

  /** Reports every annotation of the type and its methods that has no effect. */
  public void check() {
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      annotationType();
      return;
    }
    discriminator();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      prompt(method);
      getter(method);
      parameters(method);
    }
  }

  private void annotationType() {
    for (ClassName name : List.of(RuntimeNames.AI_TYPE, RuntimeNames.AI_CALLS)) {
      Mirror.of(type, name).ifPresent(this::onAnnotationType);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Mirror.of(method, RuntimeNames.AI_FUNCTION).ifPresent(this::onAnnotationType);
    }
  }

  private void onAnnotationType(Mirror mirror) {
    context
        .reporter()
        .add(
            ProblemCode.ANNOTATION_TYPE,
            mirror.place(),
            Mirror.typeOf(mirror.annotation()).getSimpleName(),
            type.getSimpleName());
  }

  private void discriminator() {
    Optional<Mirror> written =
        Mirror.of(type, RuntimeNames.AI_TYPE).filter(mirror -> mirror.isSet("discriminator"));
    if (written.isPresent() && !UnionReader.isUnion(type)) {
      Mirror mirror = written.get();
      context
          .reporter()
          .add(
              ProblemCode.DISCRIMINATOR_WITHOUT_SUBTYPES,
              mirror.place("discriminator"),
              mirror.string("discriminator"),
              type.getSimpleName());
    }
  }

  private void prompt(ExecutableElement method) {
    for (ClassName name : OF_ASSISTANT_METHODS) {
      Mirror.of(method, name).ifPresent(mirror -> prompt(method, mirror));
    }
    for (VariableElement parameter : method.getParameters()) {
      Mirror.of(parameter, RuntimeNames.CONVERSATION_ID)
          .ifPresent(mirror -> prompt(method, mirror));
    }
  }

  private void prompt(ExecutableElement method, Mirror mirror) {
    String annotation = Mirror.typeOf(mirror.annotation()).getSimpleName().toString();
    if (Mirror.of(type, RuntimeNames.AI_ASSISTANT).isPresent()) {
      if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
        context
            .reporter()
            .add(ProblemCode.PROMPT_WITH_BODY, mirror.place(), method.getSimpleName(), annotation);
      }
      return;
    }
    Object[] arguments = {method.getSimpleName(), annotation, type.getSimpleName()};
    if (type.getKind() != ElementKind.INTERFACE) {
      context.reporter().add(ProblemCode.PROMPT_WITHOUT_ASSISTANT, mirror.place(), arguments);
    } else if (!parents.contains(type.getQualifiedName().toString())) {
      // An assistant of another compilation may still inherit the method.
      context.reporter().note(ProblemCode.PROMPT_WITHOUT_ASSISTANT, mirror.place(), arguments);
    }
  }

  private void getter(ExecutableElement method) {
    boolean getter =
        method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    Optional<Mirror> mirror = Mirror.of(method, RuntimeNames.AI_PARAM);
    if (mirror.isPresent() && !getter) {
      context
          .reporter()
          .add(ProblemCode.PARAM_ON_METHOD, mirror.get().place(), method.getSimpleName());
    }
  }

  private void parameters(ExecutableElement method) {
    boolean function = Mirror.of(method, RuntimeNames.AI_FUNCTION).isPresent();
    for (VariableElement parameter : method.getParameters()) {
      Optional<Mirror> mirror = Mirror.of(parameter, RuntimeNames.AI_PARAM);
      if (mirror.isEmpty()) {
        continue;
      }
      if (!function) {
        context
            .reporter()
            .add(
                ProblemCode.PARAM_WITHOUT_FUNCTION,
                mirror.get().place(),
                parameter.getSimpleName(),
                method.getSimpleName());
      } else if (JavaTypes.isNamed(parameter.asType(), RuntimeNames.CALL_CONTEXT)) {
        context
            .reporter()
            .add(ProblemCode.PARAM_ON_CONTEXT, mirror.get().place(), method.getSimpleName());
      }
    }
  }

  /** Returns the names of all interfaces above a type. */
  public static Set<String> parentsOf(TypeElement assistant) {
    Set<String> names = new java.util.HashSet<>();
    collect(assistant, names);
    return names;
  }

  private static void collect(TypeElement type, Set<String> names) {
    for (var parent : type.getInterfaces()) {
      if (parent instanceof javax.lang.model.type.DeclaredType declared) {
        TypeElement element = JavaTypes.element(declared);
        names.add(element.getQualifiedName().toString());
        collect(element, names);
      }
    }
  }
}
