package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.AnswerForm;
import dev.aifunction.processor.model.AssistantModel.Answer;
import dev.aifunction.processor.model.AssistantModel.Delivery;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a method of an assistant returns. */
final class AnswerReader {
  private static final List<ClassName> FUTURES =
      List.of(
          ClassName.get(CompletionStage.class),
          ClassName.get(CompletableFuture.class),
          ClassName.get(Future.class));
  private static final ClassName VOID = ClassName.get(Void.class);

  private final ReadContext context;
  private final TypeElement source;
  private final TypeReader types;

  /** Reads answers of an interface's methods, which it may inherit. */
  AnswerReader(ReadContext context, TypeElement source, TypeReader types) {
    this.context = context;
    this.source = source;
    this.types = types;
  }

  /** Is an answer's type, out of what it comes in. */
  private record Layer(TypeMirror type, Delivery delivery, boolean reply) {}

  /** Returns the answer, or nothing when the reporter received problems. */
  Optional<Answer> read(ExecutableElement method, TypeMirror returned) {
    Optional<Layer> layer = delivery(method, returned).flatMap(l -> reply(method, returned, l));
    if (layer.isEmpty()) {
      return Optional.empty();
    }
    TypeMirror value = layer.get().type();
    if (value.getKind() == TypeKind.VOID || JavaTypes.isNamed(value, VOID)) {
      return refused(method, returned, "so that nobody gets the answer", "Return String.");
    }
    if (layersAgain(value)) {
      return refused(
          method,
          returned,
          "which nests what an answer comes in",
          "Return the plain value, or CompletionStage<Reply<…>>.");
    }
    if (Mirror.of(method, RuntimeNames.EXTRACT).isPresent()
        && layer.get().delivery() == Delivery.STREAM) {
      return refused(
          method,
          returned,
          "and what @Extract takes is complete or nothing",
          "Return the value, or a CompletionStage of it.");
    }
    // What stands on the method is about the value that it returns itself.
    List<AnnotationMirror> annotations =
        value == returned ? MemberTypes.annotations(method, method.getReturnType()) : List.of();
    return types
        .read(value, annotations, site(method))
        .map(type -> answer(method, returned, layer.get(), annotations, type));
  }

  private Answer answer(
      ExecutableElement method,
      TypeMirror returned,
      Layer layer,
      List<AnnotationMirror> annotations,
      ValueType value) {
    new CustomConstraints(context, new MemberTypes(context.types()))
        .refuseInAnswer(layer.type(), annotations, site(method));
    boolean extracted = Mirror.of(method, RuntimeNames.EXTRACT).isPresent();
    boolean text =
        value instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING && !extracted;
    return new Answer(
        JavaTypes.unannotated(returned),
        layer.delivery(),
        layer.reply(),
        extracted,
        text ? Optional.empty() : Optional.of(form(method, value, extracted)));
  }

  private Optional<Layer> delivery(ExecutableElement method, TypeMirror returned) {
    boolean stream = JavaTypes.isNamed(returned, RuntimeNames.ASSISTANT_STREAM);
    if (!stream && FUTURES.stream().noneMatch(name -> JavaTypes.isNamed(returned, name))) {
      return Optional.of(new Layer(returned, Delivery.RESULT, false));
    }
    Delivery delivery = stream ? Delivery.STREAM : Delivery.FUTURE;
    return inside(method, returned).map(value -> new Layer(value, delivery, false));
  }

  private Optional<Layer> reply(ExecutableElement method, TypeMirror returned, Layer layer) {
    if (!JavaTypes.isNamed(layer.type(), RuntimeNames.REPLY)) {
      return Optional.of(layer);
    }
    if (layer.delivery() == Delivery.STREAM) {
      return refused(
          method,
          returned,
          "and the stream itself has the reply",
          "Leave Reply out, and call the stream's reply().");
    }
    if (layer.delivery() == Delivery.FUTURE && hasWildcard(layer.type())) {
      return refused(
          method, returned, "whose wildcard no future of a reply fits", "Name the type.");
    }
    return inside(method, layer.type()).map(value -> new Layer(value, layer.delivery(), true));
  }

  private static boolean hasWildcard(TypeMirror type) {
    return ((DeclaredType) type)
        .getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
  }

  /** Returns the type argument of a type that has one. */
  private Optional<TypeMirror> inside(ExecutableElement method, TypeMirror type) {
    DeclaredType declared = (DeclaredType) type;
    if (JavaTypes.isRaw(declared) || JavaTypes.hasLowerBound(declared)) {
      types.read(declared, List.of(), site(method)); // says what is wrong with it
      return Optional.empty();
    }
    return Optional.of(JavaTypes.bound(declared.getTypeArguments().get(0)));
  }

  private static boolean layersAgain(TypeMirror type) {
    return JavaTypes.isNamed(type, RuntimeNames.REPLY)
        || JavaTypes.isNamed(type, RuntimeNames.ASSISTANT_STREAM)
        || FUTURES.stream().anyMatch(name -> JavaTypes.isNamed(type, name));
  }

  private AnswerForm form(ExecutableElement method, ValueType value, boolean extracted) {
    // An inherited method may come from a class file, which has no Javadoc.
    JavadocText javadoc =
        JavadocText.of(
            source.equals(method.getEnclosingElement())
                ? context.elements().getDocComment(method)
                : null);
    if (!extracted) {
      return new AnswerForm(formName(value), value, javadoc.result(), Optional.empty());
    }
    String function = Names.asToolName(Names.snakeCase(method.getSimpleName().toString()));
    Optional<String> description =
        Optional.of(javadoc.description()).filter(text -> !text.isEmpty());
    return new AnswerForm(function, value, javadoc.result(), description);
  }

  private static String formName(ValueType type) {
    String name = Names.snakeCase(TypeWords.of(type.type()));
    return Names.isToolName(name) ? name : "answer";
  }

  private static Site site(ExecutableElement method) {
    return new Site(method, "The result of " + method.getSimpleName(), Use.argument(true));
  }

  private <T> Optional<T> refused(
      ExecutableElement method, TypeMirror returned, String reason, String wayOut) {
    context
        .reporter()
        .add(
            ProblemCode.UNSUPPORTED_ANSWER,
            method,
            method.getSimpleName(),
            JavaTypes.simple(JavaTypes.unannotated(returned)),
            reason,
            wayOut);
    return Optional.empty();
  }
}
