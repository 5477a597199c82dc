package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.ResultModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a function returns, or what the future completes with that it returns. */
final class ResultReader {
  private static final ClassName STAGE = ClassName.get(CompletionStage.class);
  private static final ClassName FUTURE = ClassName.get(Future.class);
  private static final ClassName BOTH = ClassName.get(CompletableFuture.class);

  private final ReadContext context;
  private final TypeReader types;
  private final MemberTypes members;
  private final Refusals refusals;

  ResultReader(ReadContext context, TypeReader types, MemberTypes members) {
    this.context = context;
    this.types = types;
    this.members = members;
    this.refusals = new Refusals(context);
  }

  /** Returns a function's result, or nothing when the reporter received problems. */
  Optional<ResultModel> read(
      FunctionMethod function, Optional<String> description, boolean strict) {
    Site site = function.result(Use.result(strict));
    TypeMirror returned = members.result(function);
    Optional<DeclaredType> stage = asSuper(returned, STAGE);
    Optional<DeclaredType> future = stage.or(() -> asSuper(returned, FUTURE));
    if (future.isEmpty()) {
      List<AnnotationMirror> annotations =
          MemberTypes.annotations(function.method(), function.method().getReturnType());
      return read(returned, annotations, false, description, site);
    }
    if (stage.isPresent()
        && asSuper(returned, FUTURE).isPresent()
        && asSuper(returned, BOTH).isEmpty()) {
      refusals.unsupported(
          returned, site, "which is waited for in two ways", "Return a CompletableFuture.");
      return Optional.empty();
    }
    if (JavaTypes.isRaw(future.get())) {
      boolean raw = returned instanceof DeclaredType declared && JavaTypes.isRaw(declared);
      types.read(raw ? returned : future.get(), List.of(), site); // says what is wrong with it
      return Optional.empty();
    }
    TypeMirror value = JavaTypes.bound(future.get().getTypeArguments().get(0));
    if (asSuper(value, STAGE).or(() -> asSuper(value, FUTURE)).isPresent()) {
      refusals.unsupported(
          returned, site, "a future in a future", "Join the two, such as by thenCompose.");
      return Optional.empty();
    }
    return read(value, List.of(), true, description, site);
  }

  private Optional<ResultModel> read(
      TypeMirror type,
      List<AnnotationMirror> annotations,
      boolean awaited,
      Optional<String> description,
      Site site) {
    if (type.getKind() == TypeKind.VOID || JavaTypes.isNamed(type, ClassName.get(Void.class))) {
      return Optional.of(
          new ResultModel(
              awaited, JavaTypes.unannotated(type), Optional.empty(), Optional.empty()));
    }
    return types
        .read(type, annotations, site)
        .map(
            value ->
                new ResultModel(
                    awaited, JavaTypes.unannotated(type), Optional.of(value), description));
  }

  /** Returns the type, or the supertype of it, that is the class or interface of that name. */
  private Optional<DeclaredType> asSuper(TypeMirror type, ClassName name) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (JavaTypes.isNamed(type, name)) {
      return Optional.of(declared);
    }
    return context.types().directSupertypes(type).stream()
        .flatMap(parent -> asSuper(parent, name).stream())
        .findFirst();
  }
}
