package dev.aifunction.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.CompanionModel.Part;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Reads from an {@code @AiType}'s source what its class file will forget. */
public final class CompanionReader {
  private final ReadContext context;
  private final TypeElement source;
  private final Map<String, Part> parts = new TreeMap<>();

  /** Reads one type. */
  public CompanionReader(ReadContext context, TypeElement source) {
    this.context = context;
    this.source = source;
  }

  /**
   * Returns what is to be kept, or nothing of a type that is no {@code @AiType}.
   *
   * @throws Unresolved when a member names a type that does not exist yet
   */
  public Optional<CompanionModel> read() {
    if (Mirror.of(source, RuntimeNames.AI_TYPE).isEmpty() || Visibility.isPrivate(source)) {
      return Optional.empty();
    }
    JavadocText javadoc = new TypeDescriptions(context).javadoc(source);
    if (source.getKind() != ElementKind.ANNOTATION_TYPE) {
      collectParts();
    }
    CompanionModel model =
        new CompanionModel(
            ClassName.get(source),
            Visibility.isPublic(source),
            javadoc.description(),
            javadoc.parameters(),
            order(),
            creators(),
            List.copyOf(parts.values()));
    Visibility.checkTaken(context, source, model.companionName());
    return Optional.of(model);
  }

  /** Returns the properties in order; class files keep that of a record's and an enum's parts. */
  private List<String> order() {
    if (source.getKind() != ElementKind.CLASS && source.getKind() != ElementKind.INTERFACE) {
      return List.of();
    }
    return BeanProperties.of(context, (DeclaredType) source.asType()).all().stream()
        .filter(BeanProperty::isVisible)
        .map(BeanProperty::javaName)
        .toList();
  }

  /** Collects from wherever a property's type is written. */
  private void collectParts() {
    for (RecordComponentElement component : source.getRecordComponents()) {
      collect(component.getSimpleName().toString(), component.asType());
    }
    for (VariableElement field : ElementFilter.fieldsIn(source.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        collect(field.getSimpleName().toString(), field.asType());
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(source.getEnclosedElements())) {
      if (!method.getModifiers().contains(Modifier.STATIC)) {
        collect(method);
      }
    }
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(source.getEnclosedElements())) {
      constructor
          .getParameters()
          .forEach(parameter -> collect(parameter.getSimpleName().toString(), parameter.asType()));
    }
  }

  private void collect(ExecutableElement method) {
    String name = PropertyNames.ofAccessor(method);
    if (method.getParameters().isEmpty()) {
      collect(name, method.getReturnType());
    } else if (method.getParameters().size() == 1) {
      collect(name, method.getParameters().get(0).asType());
    }
  }

  private void collect(String property, TypeMirror type) {
    JavaTypes.requireResolved(type);
    collect(property, "", type);
  }

  private void collect(String property, String path, TypeMirror type) {
    List<? extends AnnotationMirror> annotations = type.getAnnotationMirrors();
    boolean nullable = Nullness.isNullable(List.copyOf(annotations));
    // Those on the type itself also stand on its declaration, where class files keep them.
    List<AnnotationSpec> constraints =
        path.isEmpty()
            ? List.of()
            : annotations.stream()
                .filter(ConstraintReader::isKept)
                .map(AnnotationSpec::get)
                .toList();
    if (nullable || !constraints.isEmpty()) {
      parts.putIfAbsent(property + "\n" + path, new Part(property, path, nullable, constraints));
    }
    if (type instanceof WildcardType && JavaTypes.bound(type) != type) {
      collect(property, path, JavaTypes.bound(type));
    }
    List<TypeMirror> inner = inner(type);
    for (int i = 0; i < inner.size(); i++) {
      collect(property, TypeMemory.inside(path, i), inner.get(i));
    }
  }

  private static List<TypeMirror> inner(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return List.copyOf(declared.getTypeArguments());
    } else if (type instanceof ArrayType array) {
      return List.of(array.getComponentType());
    }
    return List.of();
  }

  /** Returns the parameters' names; those of a record's own constructor are not lost. */
  private Map<String, List<String>> creators() {
    if (source.getKind() == ElementKind.ENUM) {
      return Map.of(); // nothing makes one
    }
    Map<String, List<String>> creators = new LinkedHashMap<>();
    List<ExecutableElement> methods =
        new ArrayList<>(ElementFilter.constructorsIn(source.getEnclosedElements()));
    ElementFilter.methodsIn(source.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> context.types().isSubtype(method.getReturnType(), source.asType()))
        .forEach(methods::add);
    for (ExecutableElement method : methods) {
      boolean isLost =
          !method.getParameters().isEmpty()
              && !method.getModifiers().contains(Modifier.PRIVATE)
              && !Components.canonicalConstructor(source).filter(method::equals).isPresent();
      if (isLost) {
        creators.put(
            Memory.signature(method, context.types()),
            method.getParameters().stream().map(p -> p.getSimpleName().toString()).toList());
      }
    }
    return creators;
  }
}
