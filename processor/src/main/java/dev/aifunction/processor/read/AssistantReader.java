package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an {@code @AiAssistant} interface. */
public final class AssistantReader {
  /**
   * What the builder has public methods for, inherited ones included; a variable of the
   * instructions cannot have these names.
   */
  static final Set<String> BUILDER_METHODS =
      Set.of(
          "api",
          "approver",
          "attribute",
          "build",
          "builder",
          "hosted",
          "listener",
          "maxCalls",
          "maxConcurrentCalls",
          "maxRounds",
          "maxToolOutput",
          "model",
          "options",
          "retries",
          "store",
          "timeout",
          "toolErrors",
          "toolTimeout",
          "tools",
          "window");

  private static final int MOST_ROUNDS = 1000;

  private final ReadContext context;
  private final TypeElement source;
  private final TypeReader types;
  private final TemplateReader templates;

  /** Reads one interface. */
  public AssistantReader(ReadContext context, TypeElement source) {
    this.context = context;
    this.source = source;
    this.types = new TypeReader(context, context.elements().getPackageOf(source));
    this.templates = new TemplateReader(context);
  }

  /**
   * Returns the interface's model, or nothing when it is no assistant or the reporter received
   * problems.
   *
   * @throws Unresolved when a signature names a type that does not exist yet
   */
  public Optional<AssistantModel> read() {
    Optional<Mirror> present = Mirror.of(source, RuntimeNames.AI_ASSISTANT);
    if (present.isEmpty()) {
      return Optional.empty();
    }
    Mirror annotation = present.get();
    if (source.getKind() != ElementKind.INTERFACE) {
      context.reporter().add(ProblemCode.NOT_AN_INTERFACE, source, source.getSimpleName());
      return Optional.empty();
    }
    if (!source.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_ASSISTANT, source, source.getSimpleName());
      return Optional.empty();
    }
    if (source.getModifiers().contains(Modifier.SEALED)) {
      context.reporter().add(ProblemCode.SEALED_ASSISTANT, source, source.getSimpleName());
    }
    List<ExecutableElement> abstractMethods = abstractMethods();
    abstractMethods.forEach(this::requireResolved);
    abstractMethods.forEach(types.deprecations()::note);
    types.deprecations().note(source);
    List<TypeMirror> toolTypes = annotation.types("tools");
    Visibility.checkPrivate(context, source);
    if (abstractMethods.isEmpty()) {
      context.reporter().add(ProblemCode.ASSISTANT_WITHOUT_METHODS, source, source.getSimpleName());
    }
    int maxRounds = annotation.integer("maxRounds");
    if (maxRounds < 1 || maxRounds > MOST_ROUNDS) {
      context
          .reporter()
          .add(ProblemCode.BAD_MAX_ROUNDS, annotation.place("maxRounds"), maxRounds, MOST_ROUNDS);
    }
    Optional<Template> instructions = typeInstructions(annotation);
    ToolsReader toolsReader = new ToolsReader(context, types.deprecations());
    List<TypeElement> tools = toolsReader.read(annotation, toolTypes);
    AssistantMethodReader reader = new AssistantMethodReader(context, source, types);
    List<Method> methods = new ArrayList<>();
    for (ExecutableElement method : abstractMethods) {
      reader.read(method).ifPresent(methods::add);
    }
    AssistantModel model =
        new AssistantModel(
            ClassName.get(source),
            Visibility.isPublic(source),
            Optional.of(annotation.string("model").strip()).filter(name -> !name.isEmpty()),
            instructions,
            tools.stream().map(ClassName::get).toList(),
            tools.stream().anyMatch(toolsReader::isDestructive),
            new HostedReader(context).read(annotation),
            annotation.isSet("maxRounds") ? OptionalInt.of(maxRounds) : OptionalInt.empty(),
            methods,
            types.marks());
    Visibility.checkTaken(context, source, model.stubName());
    return context.reporter().isEmpty() ? Optional.of(model) : Optional.empty();
  }

  private void requireResolved(ExecutableElement method) {
    Site whole = new Site(source, "The interface " + source.getSimpleName(), Use.argument(true));
    Site site =
        method.getEnclosingElement() instanceof TypeElement owner
            ? whole.member(context, "The method " + method.getSimpleName(), method, owner)
            : whole;
    site.requireResolved(method.getReturnType());
    method.getParameters().forEach(parameter -> site.requireResolved(parameter.asType()));
  }

  /** Returns the methods that a stub has to implement: its own first, then inherited ones. */
  private List<ExecutableElement> abstractMethods() {
    List<ExecutableElement> all = new ArrayList<>();
    collectMethods(source, all);
    return all.stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  /** Collects by hand, because {@code getAllMembers} has no order that compilers agree on. */
  private void collectMethods(TypeElement type, List<ExecutableElement> all) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (all.stream().noneMatch(known -> hides(known, method))) {
        all.add(method);
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      JavaTypes.requireResolved(parent);
      if (parent instanceof DeclaredType declared) {
        collectMethods((TypeElement) declared.asElement(), all);
      }
    }
  }

  private boolean hides(ExecutableElement known, ExecutableElement method) {
    return known.equals(method) || context.elements().overrides(known, method, source);
  }

  private Optional<Template> typeInstructions(Mirror annotation) {
    if (annotation.string("instructions").isBlank()) {
      return Optional.empty();
    }
    Optional<Template> template = templates.read(annotation, "instructions");
    for (String variable : template.map(Template::variables).orElse(List.of())) {
      if (BUILDER_METHODS.contains(variable)) {
        context
            .reporter()
            .add(ProblemCode.RESERVED_VARIABLE, annotation.place("instructions"), variable);
      }
    }
    return template;
  }
}
