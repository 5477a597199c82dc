package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.ListType.Container;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.RecordType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads a Java type, with the annotations on it, as a {@link ValueType}. */
final class TypeReader {
  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.List", Container.LIST,
          "java.util.Collection", Container.LIST,
          "java.lang.Iterable", Container.LIST,
          "java.util.Set", Container.SET);

  private static final Map<String, Wrapper> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", Wrapper.OPTIONAL_INT,
          "java.util.OptionalLong", Wrapper.OPTIONAL_LONG,
          "java.util.OptionalDouble", Wrapper.OPTIONAL_DOUBLE);

  /** Types of the JDK that have a better one in their place. */
  private static final Map<String, String> REPLACEMENTS =
      Map.ofEntries(
          Map.entry("java.util.Date", "Use java.time.Instant or java.time.LocalDate."),
          Map.entry("java.util.Calendar", "Use java.time.ZonedDateTime."),
          Map.entry("java.sql.Timestamp", "Use java.time.Instant."),
          Map.entry("java.sql.Date", "Use java.time.LocalDate."),
          Map.entry("java.util.TimeZone", "Use java.time.ZoneId."),
          Map.entry("java.util.stream.Stream", "Use List."),
          Map.entry("java.util.Iterator", "Use List."),
          Map.entry("java.io.File", "Use String and open the file in the method."),
          Map.entry("java.nio.file.Path", "Use String and open the file in the method."),
          Map.entry("java.io.InputStream", "Use String or byte[]."),
          Map.entry("java.lang.Void", "Leave it out."));

  private final ReadContext context;
  private final ConstraintReader constraints;
  private final PackageElement from;
  private final Deprecations deprecations = new Deprecations();
  private final Deque<TypeElement> open = new ArrayDeque<>();

  /** Reads types for code that is generated into a package. */
  TypeReader(ReadContext context, PackageElement from) {
    this.context = context;
    this.constraints = new ConstraintReader(context);
    this.from = from;
  }

  /** What generated code must suppress when it names what was read. */
  Deprecations deprecations() {
    return deprecations;
  }

  /** Reads the type of a parameter or component, with the annotations of its declaration. */
  Optional<ValueType> read(TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    requireResolved(type);
    return read(type, Components.together(declared, type.getAnnotationMirrors()), declared, site);
  }

  /**
   * Reads a type.
   *
   * @param annotations those that count for it
   * @param declared those of the declaration, which javac also finds on the elements of an array
   */
  private Optional<ValueType> read(
      TypeMirror type,
      List<AnnotationMirror> annotations,
      List<? extends AnnotationMirror> declared,
      Site site) {
    refuseJackson(annotations, site);
    boolean nullable = annotations.stream().anyMatch(TypeReader::isNullable);
    if (nullable && type.getKind().isPrimitive()) {
      TypeName primitive = TypeName.get(context.types().getPrimitiveType(type.getKind()));
      context
          .reporter()
          .add(
              ProblemCode.NULLABLE_PRIMITIVE,
              site.element(),
              site.subject(),
              simple(primitive.box()),
              optionalNameOf(primitive));
      return Optional.empty();
    }
    Optional<String> required = ConstraintReader.refusesNull(annotations);
    if (nullable && required.isPresent()) {
      context
          .reporter()
          .add(ProblemCode.NULLABLE_AND_REQUIRED, site.element(), site.subject(), required.get());
      return Optional.empty();
    }
    Optional<ValueType> value =
        isOptional(type)
            ? optional((DeclaredType) type, annotations, site)
            : plain(type, declared, site).map(plain -> constrained(plain, annotations, site));
    return nullable ? value.map(TypeReader::orNull) : value;
  }

  private static ValueType orNull(ValueType value) {
    return value.isOptional() ? value : new NullableType(value.type(), Wrapper.NULL, value);
  }

  private ValueType constrained(ValueType value, List<AnnotationMirror> annotations, Site site) {
    List<Constraint> found = constraints.read(value, annotations, site);
    return found.isEmpty() ? value : new ConstrainedType(value, found);
  }

  private static boolean isOptional(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || isRaw(declared)) {
      return false;
    }
    String name = element(declared).getQualifiedName().toString();
    return name.equals("java.util.Optional") || OPTIONALS.containsKey(name);
  }

  /** Reads {@code Optional} and its primitive sisters. */
  private Optional<ValueType> optional(
      DeclaredType type, List<AnnotationMirror> annotations, Site site) {
    Wrapper primitive = OPTIONALS.get(element(type).getQualifiedName().toString());
    if (primitive != null) {
      Scalar scalar =
          switch (primitive) {
            case OPTIONAL_INT -> Scalar.INT;
            case OPTIONAL_LONG -> Scalar.LONG;
            default -> Scalar.DOUBLE;
          };
      ValueType value = constrained(new ScalarType(scalar.type(), scalar), annotations, site);
      return Optional.of(new NullableType(TypeName.get(type), primitive, value));
    }
    constraints.refuseOnOptional(annotations, site);
    return read(type.getTypeArguments().get(0), List.of(), site)
        .flatMap(value -> optionalOf(type, value, site));
  }

  private Optional<ValueType> optionalOf(TypeMirror type, ValueType value, Site site) {
    if (value instanceof NullableType nullable) {
      return nullable.wrapper() == Wrapper.NULL
          ? optionalOf(type, nullable.value(), site)
          : unsupported(
              type, site, "and null can say only one of two", "Use one Optional, not two.");
    }
    return Optional.of(new NullableType(unannotated(type), Wrapper.OPTIONAL, value));
  }

  private Optional<ValueType> plain(
      TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    Optional<Scalar> scalar = Scalar.of(unannotated(type));
    if (scalar.isPresent()) {
      return Optional.of(new ScalarType(unannotated(type), scalar.get()));
    }
    return switch (type.getKind()) {
      case ARRAY -> array((ArrayType) type, declared, site);
      case WILDCARD ->
          upperBound(type) == type
              ? unsupported(type, site, "which says nothing of the value", "Name a type.")
              : read(upperBound(type), List.of(), site);
      case DECLARED -> declared((DeclaredType) type, site);
      case TYPEVAR ->
          unsupported(type, site, "a type variable that no schema can say", "Use a concrete type.");
      default -> unsupported(type, site, "which no JSON value stands for", "Use another type.");
    };
  }

  private Optional<ValueType> array(
      ArrayType type, List<? extends AnnotationMirror> declared, Site site) {
    TypeMirror element = type.getComponentType();
    if (innermost(type) instanceof DeclaredType generic && !generic.getTypeArguments().isEmpty()) {
      return unsupported(type, site, "and Java creates no array of generic elements", "Use List.");
    }
    List<AnnotationMirror> own = new ArrayList<>(element.getAnnotationMirrors());
    Set<String> elsewhere = new HashSet<>();
    declared.forEach(annotation -> elsewhere.add(annotation.toString()));
    own.removeIf(annotation -> elsewhere.contains(annotation.toString()));
    if (element.getKind().isPrimitive() && ConstraintReader.anyConstraint(own)) {
      return unsupported(
          type, site, "whose elements nothing checks", "Use a List with the constraint inside.");
    }
    return read(element, own, declared, site.within("An element"))
        .map(value -> new ListType(unannotated(type), Container.ARRAY, value));
  }

  private static TypeMirror innermost(ArrayType type) {
    return type.getComponentType() instanceof ArrayType inner
        ? innermost(inner)
        : type.getComponentType();
  }

  private Optional<ValueType> declared(DeclaredType type, Site site) {
    TypeElement element = element(type);
    String name = element.getQualifiedName().toString();
    Container container = CONTAINERS.get(name);
    if (isRaw(type)) {
      String simple = element.getSimpleName().toString();
      context.reporter().add(ProblemCode.RAW_TYPE, site.element(), site.subject(), simple, simple);
      return Optional.empty();
    }
    if (container != null) {
      return read(type.getTypeArguments().get(0), List.of(), site.within("An element"))
          .map(value -> new ListType(unannotated(type), container, value));
    }
    if (!isAccessible(element)) {
      context
          .reporter()
          .add(
              ProblemCode.INACCESSIBLE_TYPE,
              site.element(),
              site.subject(),
              simple(ClassName.get(element)),
              packageName(from));
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.ENUM) {
      return enumType(element, site);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return recordType(type, element, site);
    }
    return refuse(type, element, name, site);
  }

  /** Refuses a type with the reason that fits it best. */
  private Optional<ValueType> refuse(
      DeclaredType type, TypeElement element, String name, Site site) {
    String replacement = REPLACEMENTS.get(name);
    if (replacement != null) {
      return unsupported(type, site, "which no JSON value stands for", replacement);
    }
    if (is(type, "java.util.Map")) {
      return notBuilt(site, type, "use a list of records with key and value");
    }
    if (is(type, "java.util.Collection")) {
      return notBuilt(site, type, "use List or Set");
    }
    if (name.equals("java.lang.Object")
        || name.equals("tools.jackson.databind.JsonNode")
        || name.equals("com.fasterxml.jackson.databind.JsonNode")) {
      return notBuilt(site, type, "use a record");
    }
    if (Set.of(
            "java.util.Locale",
            "java.util.Currency",
            "java.net.URL",
            "java.lang.CharSequence",
            "java.lang.Number")
        .contains(name)) {
      return notBuilt(site, type, "use String or a number");
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return notBuilt(site, type, "use one record");
    }
    if (name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.")) {
      return unsupported(
          type, site, "which no JSON value stands for", "Use a record of the values that matter.");
    }
    if (element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.ABSTRACT)) {
      return notBuilt(site, type, "use a record");
    }
    return unsupported(
        type, site, "which has no one implementation to build", "Use a record or an enum.");
  }

  private Optional<ValueType> enumType(TypeElement element, Site site) {
    refuseJackson(element.getAnnotationMirrors(), siteOf(element, site));
    deprecations.note(element);
    List<String> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        String constant = "The constant " + enclosed.getSimpleName();
        refuseJackson(enclosed.getAnnotationMirrors(), siteOf(constant, enclosed, element, site));
        deprecations.note(enclosed);
        constants.add(enclosed.getSimpleName().toString());
      }
    }
    if (constants.isEmpty()) {
      context
          .reporter()
          .add(ProblemCode.EMPTY_ENUM, site.element(), site.subject(), element.getSimpleName());
      return Optional.empty();
    }
    return Optional.of(new EnumType(ClassName.get(element), typeDescription(element), constants));
  }

  private Optional<ValueType> recordType(DeclaredType type, TypeElement element, Site site) {
    if (open.contains(element)) {
      context
          .reporter()
          .add(
              ProblemCode.RECURSIVE_TYPE,
              site.element(),
              element.getSimpleName(),
              site.inSentence());
      return Optional.empty();
    }
    if (!element.getTypeParameters().isEmpty()) {
      return notBuilt(site, type, "use a record without type parameters");
    }
    refuseJackson(element.getAnnotationMirrors(), siteOf(element, site));
    deprecations.note(element);
    Components.canonicalConstructor(element).ifPresent(deprecations::note);
    Mirror.of(element, RuntimeNames.AI_TYPE)
        .filter(mirror -> mirror.isSet("discriminator"))
        .ifPresent(mirror -> notBuilt(mirror, "discriminator", "leave it out"));
    JavadocText javadoc = typeJavadoc(element);
    open.push(element);
    try {
      int before = context.reporter().size();
      List<Property> properties = new ArrayList<>();
      Map<String, String> taken = new LinkedHashMap<>();
      for (RecordComponentElement component : element.getRecordComponents()) {
        Site place =
            siteOf(
                "The component " + component.getSimpleName(),
                Components.field(component, element),
                element,
                site);
        property(component, element, javadoc, place)
            .filter(property -> claim(property, taken, place))
            .ifPresent(properties::add);
      }
      return context.reporter().size() > before
          ? Optional.empty()
          : Optional.of(
              new RecordType(ClassName.get(element), typeDescription(element), properties));
    } finally {
      open.pop();
    }
  }

  private Optional<Property> property(
      RecordComponentElement component, TypeElement owner, JavadocText javadoc, Site site) {
    String javaName = component.getSimpleName().toString();
    deprecations.note(component.getAccessor());
    List<AnnotationMirror> annotations = Components.annotationsOf(component, owner);
    return read(component.asType(), annotations, site)
        .flatMap(
            type ->
                property(
                    javaName,
                    type,
                    aiParam(annotations, site),
                    Optional.ofNullable(javadoc.parameters().get(javaName)),
                    site));
  }

  /** Builds a property from its type and what {@code @AiParam} and the Javadoc say of it. */
  Optional<Property> property(
      String javaName,
      ValueType type,
      Optional<Mirror> aiParam,
      Optional<String> javadoc,
      Site site) {
    if (aiParam.isPresent() && aiParam.get().isSet("defaultValue")) {
      notBuilt(aiParam.get(), "defaultValue", "use Optional");
      return Optional.empty();
    }
    String name = aiParam.map(mirror -> mirror.string("name")).orElse("");
    if (!isPropertyName(name)) {
      context
          .reporter()
          .add(
              ProblemCode.BAD_PROPERTY_NAME,
              aiParam.map(mirror -> mirror.place("name")).orElseThrow(),
              name.replaceAll("\\p{Cntrl}", "?"));
      return Optional.empty();
    }
    Optional<String> description =
        aiParam
            .map(mirror -> mirror.string("value").strip())
            .filter(text -> !text.isEmpty())
            .or(() -> javadoc);
    List<String> examples = aiParam.map(mirror -> mirror.strings("examples")).orElse(List.of());
    return Optional.of(
        new Property(
            name.isEmpty() ? javaName : name, javaName, type, withExamples(description, examples)));
  }

  private static boolean isPropertyName(String name) {
    return name.chars()
        .noneMatch(
            c -> c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c) || c == 0x7f);
  }

  private static Optional<String> withExamples(
      Optional<String> description, List<String> examples) {
    if (examples.isEmpty()) {
      return description;
    }
    String words = "For example: " + String.join(", ", examples) + ".";
    return Optional.of(
        description.map(text -> text + (text.endsWith(".") ? " " : ". ") + words).orElse(words));
  }

  /** Notes that a property's name is taken; false, with a problem, when it already was. */
  boolean claim(Property property, Map<String, String> taken, Site site) {
    String earlier = taken.putIfAbsent(property.name(), property.javaName());
    if (earlier != null) {
      context
          .reporter()
          .add(ProblemCode.DUPLICATE_PROPERTY, site.element(), property.name(), earlier);
    }
    return earlier == null;
  }

  Optional<Mirror> aiParam(List<? extends AnnotationMirror> annotations, Site site) {
    return annotations.stream()
        .filter(
            annotation -> Mirror.nameOf(annotation).equals(RuntimeNames.AI_PARAM.canonicalName()))
        .findFirst()
        .map(annotation -> new Mirror(site.element(), annotation));
  }

  /** Returns the Javadoc of a type that may be read: that of {@code @AiType} types only. */
  private JavadocText typeJavadoc(TypeElement element) {
    return JavadocText.of(
        Mirror.of(element, RuntimeNames.AI_TYPE).isPresent()
            ? context.elements().getDocComment(element)
            : null);
  }

  private Optional<String> typeDescription(TypeElement element) {
    return Mirror.of(element, RuntimeNames.AI_TYPE)
        .map(mirror -> mirror.string("value").strip())
        .filter(text -> !text.isEmpty())
        .or(() -> Optional.of(typeJavadoc(element).description()).filter(text -> !text.isEmpty()));
  }

  /** Points into a type that is compiled now, and else stays where the type is used. */
  private Site siteOf(String name, Element member, TypeElement owner, Site outer) {
    String part = name + " of " + owner.getSimpleName();
    return isFromSource(owner) ? new Site(member, part) : outer.to(part);
  }

  private Site siteOf(TypeElement type, Site outer) {
    String name = "The type " + type.getSimpleName();
    return isFromSource(type) ? new Site(type, name) : outer.to(name);
  }

  private boolean isFromSource(TypeElement type) {
    return context.fromSource().test(outermost(type));
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement owner) {
      outermost = owner;
    }
    return outermost;
  }

  private void refuseJackson(List<? extends AnnotationMirror> annotations, Site site) {
    for (AnnotationMirror annotation : annotations) {
      String name = Mirror.nameOf(annotation);
      if (name.startsWith("com.fasterxml.jackson.annotation.")) {
        context
            .reporter()
            .add(
                ProblemCode.NOT_BUILT_YET,
                site.element(),
                site.subject() + " has @" + Mirror.typeOf(annotation).getSimpleName(),
                "leave it out");
      }
    }
  }

  private static boolean isNullable(AnnotationMirror annotation) {
    return Mirror.typeOf(annotation).getSimpleName().contentEquals("Nullable");
  }

  private boolean isAccessible(TypeElement type) {
    boolean samePackage = context.elements().getPackageOf(type).equals(from);
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      Set<Modifier> modifiers = element.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!samePackage && !modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  /** Throws when a type, or a part of it, does not exist yet. */
  static void requireResolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new Unresolved(type.toString());
    }
    if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(TypeReader::requireResolved);
    } else if (type instanceof ArrayType array) {
      requireResolved(array.getComponentType());
    }
  }

  /** Returns a type's name without the annotations on it, for generated code. */
  static TypeName unannotated(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations();
  }

  /** Returns {@code Sky} for {@code ? extends Sky}, and any other type as it is. */
  static TypeMirror upperBound(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : type;
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty() && !element(type).getTypeParameters().isEmpty();
  }

  private boolean is(DeclaredType type, String superType) {
    TypeElement element = context.elements().getTypeElement(superType);
    return element != null
        && context
            .types()
            .isSubtype(context.types().erasure(type), context.types().erasure(element.asType()));
  }

  private static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  private static String packageName(PackageElement element) {
    return element.isUnnamed() ? "(default)" : element.getQualifiedName().toString();
  }

  private Optional<ValueType> unsupported(
      TypeMirror type, Site site, String reason, String wayOut) {
    context
        .reporter()
        .add(
            ProblemCode.UNSUPPORTED_TYPE,
            site.element(),
            site.subject(),
            simple(type),
            reason,
            wayOut);
    return Optional.empty();
  }

  private Optional<ValueType> notBuilt(Site site, TypeMirror type, String until) {
    context
        .reporter()
        .add(
            ProblemCode.NOT_BUILT_YET,
            site.element(),
            site.subject() + " has the type " + simple(type),
            until);
    return Optional.empty();
  }

  private void notBuilt(Mirror mirror, String member, String until) {
    context
        .reporter()
        .add(
            ProblemCode.NOT_BUILT_YET,
            mirror.place(member),
            "The member " + member + " of @" + Mirror.typeOf(mirror.annotation()).getSimpleName(),
            until);
  }

  private static String simple(TypeMirror type) {
    return simple(unannotated(type));
  }

  /** Returns a type as its user would write it, without packages. */
  static String simple(TypeName type) {
    return type.toString().replaceAll("\\b(?:\\p{Lower}[\\w$]*\\.)+(?=\\p{Upper})", "");
  }

  private static String optionalNameOf(TypeName primitive) {
    if (primitive.equals(TypeName.INT)) {
      return "OptionalInt";
    }
    if (primitive.equals(TypeName.LONG)) {
      return "OptionalLong";
    }
    return primitive.equals(TypeName.DOUBLE)
        ? "OptionalDouble"
        : "Optional<" + simple(primitive.box()) + ">";
  }
}
