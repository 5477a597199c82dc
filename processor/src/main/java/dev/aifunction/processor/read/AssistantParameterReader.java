package dev.aifunction.processor.read;

import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the parameters of an assistant's method are for. */
final class AssistantParameterReader {
  private static final Set<Scalar> IDS =
      EnumSet.of(
          Scalar.STRING,
          Scalar.UUID,
          Scalar.BYTE,
          Scalar.SHORT,
          Scalar.INT,
          Scalar.LONG,
          Scalar.BIG_INTEGER);

  private final ReadContext context;
  private final TypeReader types;
  private final Refusals refusals;

  AssistantParameterReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.refusals = new Refusals(context);
  }

  /** Returns the parameters without those for which the reporter received problems. */
  List<Parameter> read(ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Site site =
          new Site(
              parameter,
              "The parameter " + parameter.getSimpleName() + " of " + method.getSimpleName(),
              Use.result(true));
      new JacksonRules(context).check(Jackson.of(parameter), JacksonRules.Place.ELSEWHERE, site);
      read(parameter, type.getParameterTypes().get(i), site)
          .filter(read -> isFirst(read, parameters, parameter, method))
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  private Optional<Parameter> read(VariableElement parameter, TypeMirror type, Site site) {
    String name = parameter.getSimpleName().toString();
    Optional<Mirror> id = Mirror.of(parameter, RuntimeNames.CONVERSATION_ID);
    if (id.isEmpty() && JavaTypes.isNamed(type, RuntimeNames.CHAT_OPTIONS)) {
      return neverNull(parameter, type, site, "Use ChatOptions.NONE for none.")
          .map(options -> new Parameter.Options(name, JavaTypes.unannotated(options)));
    }
    if (id.isEmpty() && JavaTypes.isNamed(type, RuntimeNames.CALL_CONTEXT)) {
      return neverNull(parameter, type, site, "Use CallContext.none() for none.")
          .map(context -> new Parameter.Context(name, JavaTypes.unannotated(context)));
    }
    if (id.isEmpty() && isParts(type)) {
      return neverNull(parameter, type, site, "Use List<Content>, which may be empty.")
          .map(parts -> new Parameter.Parts(name, JavaTypes.unannotated(parts)));
    }
    if (isBytes(type)) {
      refusals.unsupported(
          type,
          site,
          "which a model would be told as Base64",
          "Take a Content.Image or a Content.File, or a String.");
      return Optional.empty();
    }
    Optional<ValueType> value = types.read(type, parameter.getAnnotationMirrors(), site);
    return id.isEmpty()
        ? value.map(plain -> new Parameter.Value(name, plain))
        : value.flatMap(plain -> id(parameter, plain));
  }

  private Optional<TypeMirror> neverNull(
      VariableElement parameter, TypeMirror type, Site site, String wayOut) {
    List<AnnotationMirror> annotations =
        Components.together(parameter.getAnnotationMirrors(), type.getAnnotationMirrors());
    if (Nullness.isNullable(annotations)) {
      refusals.unsupported(type, site, "which is never null", "Remove @Nullable. " + wayOut);
      return Optional.empty();
    }
    return Optional.of(type);
  }

  private static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }

  /** Whether it is a content, or an array or collection of contents. */
  private boolean isParts(TypeMirror type) {
    TypeElement content = context.elements().getTypeElement(RuntimeNames.CONTENT.canonicalName());
    if (content == null) {
      return false;
    }
    TypeMirror part = type;
    if (type instanceof ArrayType array) {
      part = array.getComponentType();
    } else if (type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
      TypeElement collection = context.elements().getTypeElement(Collection.class.getName());
      boolean isCollection =
          context
              .types()
              .isSubtype(
                  context.types().erasure(type), context.types().erasure(collection.asType()));
      part = isCollection ? JavaTypes.bound(declared.getTypeArguments().get(0)) : type;
    }
    return part instanceof DeclaredType && context.types().isSubtype(part, content.asType());
  }

  private Optional<Parameter> id(VariableElement parameter, ValueType value) {
    ValueType plain = value instanceof ConstrainedType constrained ? constrained.value() : value;
    if (plain instanceof ScalarType scalar && IDS.contains(scalar.scalar())) {
      return Optional.of(new Parameter.Id(parameter.getSimpleName().toString(), plain));
    }
    String why =
        plain instanceof NullableType
            ? "may be null"
            : "has the type " + JavaTypes.simple(plain.type());
    context
        .reporter()
        .add(ProblemCode.BAD_CONVERSATION_ID, parameter, parameter.getSimpleName(), why);
    return Optional.empty();
  }

  /** Whether there is no parameter of which there can be only one; reports a second one. */
  private boolean isFirst(
      Parameter parameter,
      List<Parameter> others,
      VariableElement place,
      ExecutableElement method) {
    Optional<String> single = single(parameter);
    boolean second =
        single.isPresent()
            && others.stream().anyMatch(other -> other.getClass() == parameter.getClass());
    if (second) {
      context
          .reporter()
          .add(ProblemCode.SECOND_PARAMETER, place, method.getSimpleName(), single.get());
    }
    return !second;
  }

  private static Optional<String> single(Parameter parameter) {
    if (parameter instanceof Parameter.Id) {
      return Optional.of("@ConversationId");
    }
    if (parameter instanceof Parameter.Context) {
      return Optional.of(RuntimeNames.CALL_CONTEXT.simpleName());
    }
    return parameter instanceof Parameter.Options
        ? Optional.of(RuntimeNames.CHAT_OPTIONS.simpleName())
        : Optional.empty();
  }
}
