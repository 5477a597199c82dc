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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

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
      Map.of(
          "java.util.Date", "Use java.time.Instant or java.time.LocalDate.",
          "java.util.Calendar", "Use java.time.ZonedDateTime.",
          "java.sql.Timestamp", "Use java.time.Instant.",
          "java.sql.Date", "Use java.time.LocalDate.",
          "java.util.TimeZone", "Use java.time.ZoneId.",
          "java.io.File", "Use String and open the file in the method.",
          "java.nio.file.Path", "Use String and open the file in the method.",
          "java.io.InputStream", "Use String or byte[].",
          "java.lang.Void", "Leave it out.");

  private final ReadContext context;
  private final ConstraintReader constraints;
  private final PackageElement from;
  private final Deque<TypeElement> open = new ArrayDeque<>();

  /** Reads types for code that is generated into a package. */
  TypeReader(ReadContext context, PackageElement from) {
    this.context = context;
    this.constraints = new ConstraintReader(context);
    this.from = from;
  }

  /** Reads the type of a parameter or component, with the annotations of its declaration. */
  Optional<ValueType> read(TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    requireResolved(type);
    List<AnnotationMirror> annotations = together(declared, type.getAnnotationMirrors());
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
              optionalOf(primitive));
      return Optional.empty();
    }
    if (nullable && ConstraintReader.refusesNull(annotations)) {
      context
          .reporter()
          .add(
              ProblemCode.BAD_CONSTRAINT,
              site.element(),
              site.subject(),
              "it is @Nullable, and a constraint refuses null");
      return Optional.empty();
    }
    Optional<ValueType> plain = optional(type, annotations, site);
    if (plain.isEmpty()) {
      plain = plain(type, site).map(value -> constrained(value, annotations, site));
    }
    return nullable ? plain.map(value -> orNull(value)) : plain;
  }

  private static ValueType orNull(ValueType value) {
    return value.isOptional() ? value : new NullableType(value.type(), Wrapper.NULL, value);
  }

  private ValueType constrained(ValueType value, List<AnnotationMirror> annotations, Site site) {
    List<Constraint> found = constraints.read(value, annotations, site);
    return found.isEmpty() ? value : new ConstrainedType(value, found);
  }

  /** Reads {@code Optional} and its primitive sisters; nothing when the type is none of them. */
  private Optional<ValueType> optional(
      TypeMirror type, List<AnnotationMirror> annotations, Site site) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    String name = element(declared).getQualifiedName().toString();
    Wrapper primitive = OPTIONALS.get(name);
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
    if (name.equals("java.util.Optional") && !declared.getTypeArguments().isEmpty()) {
      if (ConstraintReader.anyConstraint(annotations) && !onlyNotNull(annotations)) {
        constraints.read(
            new NullableType(
                TypeName.get(type),
                Wrapper.OPTIONAL,
                new EnumType(ClassName.OBJECT, Optional.empty(), List.of())),
            annotations,
            site);
      }
      TypeMirror argument = declared.getTypeArguments().get(0);
      return read(argument, List.of(), site)
          .map(value -> new NullableType(TypeName.get(type), Wrapper.OPTIONAL, present(value)));
    }
    return Optional.empty();
  }

  private static boolean onlyNotNull(List<AnnotationMirror> annotations) {
    return annotations.stream()
        .filter(annotation -> ConstraintReader.anyConstraint(List.of(annotation)))
        .allMatch(annotation -> Mirror.typeOf(annotation).getSimpleName().contentEquals("NotNull"));
  }

  private static ValueType present(ValueType value) {
    return value instanceof NullableType nullable ? nullable.value() : value;
  }

  private Optional<ValueType> plain(TypeMirror type, Site site) {
    Optional<Scalar> scalar = Scalar.of(unannotated(type));
    if (scalar.isPresent()) {
      return Optional.of(new ScalarType(unannotated(type), scalar.get()));
    }
    return switch (type.getKind()) {
      case ARRAY -> {
        TypeMirror element = ((ArrayType) type).getComponentType();
        yield read(element, List.of(), site.within("an element"))
            .map(value -> new ListType(unannotated(type), Container.ARRAY, value));
      }
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound == null
            ? unsupported(type, site, "which says nothing of the value", "Name a type.")
            : read(bound, List.of(), site);
      }
      case DECLARED -> declared((DeclaredType) type, site);
      case TYPEVAR ->
          unsupported(type, site, "a type variable that no schema can say", "Use a concrete type.");
      default -> unsupported(type, site, "which no JSON value stands for", "Use another type.");
    };
  }

  private Optional<ValueType> declared(DeclaredType type, Site site) {
    TypeElement element = element(type);
    String name = element.getQualifiedName().toString();
    Container container = CONTAINERS.get(name);
    if (container != null) {
      if (type.getTypeArguments().isEmpty()) {
        String simple = element.getSimpleName().toString();
        context
            .reporter()
            .add(ProblemCode.RAW_TYPE, site.element(), site.subject(), simple, simple);
        return Optional.empty();
      }
      return read(type.getTypeArguments().get(0), List.of(), site.within("an element"))
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
      return notBuilt(site, simple(type), "maps", "use a list of a record with key and value");
    }
    if (is(type, "java.util.Collection")) {
      return notBuilt(site, simple(type), "this collection", "use List or Set");
    }
    if (name.equals("java.lang.Object")
        || name.equals("tools.jackson.databind.JsonNode")
        || name.equals("com.fasterxml.jackson.databind.JsonNode")) {
      return notBuilt(site, simple(type), "values of any form", "use a record");
    }
    if (Set.of(
            "java.util.Locale",
            "java.util.Currency",
            "java.net.URL",
            "java.lang.CharSequence",
            "java.lang.Number")
        .contains(name)) {
      return notBuilt(site, simple(type), "this type of the JDK", "use String or a number");
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return notBuilt(site, simple(type), "sealed types", "use a record");
    }
    if (name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.")) {
      return unsupported(
          type, site, "which no JSON value stands for", "Use a record of the values that matter.");
    }
    if (element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.ABSTRACT)) {
      return notBuilt(site, simple(type), "classes with properties", "use a record");
    }
    return unsupported(
        type, site, "which has no one implementation to build", "Use a record or an enum.");
  }

  private Optional<ValueType> enumType(TypeElement element, Site site) {
    refuseJackson(element.getAnnotationMirrors(), site);
    List<String> constants = new ArrayList<>();
    for (Element enclosed : element.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        refuseJackson(enclosed.getAnnotationMirrors(), siteOf(enclosed, element, site));
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
              site.subject().replaceFirst("^The ", "the "));
      return Optional.empty();
    }
    if (!element.getTypeParameters().isEmpty()) {
      return notBuilt(site, simple(type), "generic records", "use a record with concrete types");
    }
    refuseJackson(element.getAnnotationMirrors(), site);
    Mirror.of(element, RuntimeNames.AI_TYPE)
        .filter(mirror -> mirror.isSet("discriminator"))
        .ifPresent(mirror -> notBuilt(mirror, "discriminator", "discriminators", "remove it"));
    JavadocText javadoc = typeJavadoc(element);
    open.push(element);
    try {
      int before = context.reporter().size();
      List<Property> properties = new ArrayList<>();
      Map<String, String> taken = new LinkedHashMap<>();
      for (RecordComponentElement component : element.getRecordComponents()) {
        Site place = siteOf(component, element, site);
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
    List<AnnotationMirror> annotations = annotationsOf(component, owner);
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
      notBuilt(aiParam.get(), "defaultValue", "default values", "use Optional");
      return Optional.empty();
    }
    String name = aiParam.map(mirror -> mirror.string("name")).orElse("");
    if (!isPropertyName(name)) {
      context
          .reporter()
          .add(
              ProblemCode.BAD_PROPERTY_NAME,
              aiParam.map(mirror -> mirror.place("name")).orElseThrow(),
              name);
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
  private Site siteOf(Element member, TypeElement owner, Site outer) {
    String part = "The component " + member.getSimpleName() + " of " + owner.getSimpleName();
    return context.fromSource().test(outermost(owner))
        ? new Site(member, part)
        : new Site(outer.element(), part + " (in " + outer.subject() + ")");
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement owner) {
      outermost = owner;
    }
    return outermost;
  }

  /**
   * Collects a component's annotations from wherever their targets let them stand: Jakarta's, for
   * one, do not target record components.
   */
  private static List<AnnotationMirror> annotationsOf(
      RecordComponentElement component, TypeElement owner) {
    List<AnnotationMirror> all = new ArrayList<>(component.getAnnotationMirrors());
    String name = component.getSimpleName().toString();
    ExecutableElement accessor = component.getAccessor();
    if (accessor != null) {
      all = together(all, accessor.getAnnotationMirrors());
    }
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        all = together(all, field.getAnnotationMirrors());
      }
    }
    int index = owner.getRecordComponents().indexOf(component);
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(owner.getEnclosedElements())) {
      if (isCanonical(constructor, owner)) {
        all = together(all, constructor.getParameters().get(index).getAnnotationMirrors());
      }
    }
    return all;
  }

  private static boolean isCanonical(ExecutableElement constructor, TypeElement owner) {
    List<String> components =
        owner.getRecordComponents().stream().map(c -> erased(c.asType())).toList();
    List<String> parameters =
        constructor.getParameters().stream().map(p -> erased(p.asType())).toList();
    return components.equals(parameters);
  }

  private static String erased(TypeMirror type) {
    return unannotated(type).toString();
  }

  /** Joins two lists of annotations; an annotation that stands in both counts once. */
  private static List<AnnotationMirror> together(
      List<? extends AnnotationMirror> first, List<? extends AnnotationMirror> second) {
    Map<String, AnnotationMirror> all = new LinkedHashMap<>();
    first.forEach(annotation -> all.put(annotation.toString(), annotation));
    second.forEach(annotation -> all.putIfAbsent(annotation.toString(), annotation));
    return new ArrayList<>(all.values());
  }

  private void refuseJackson(List<? extends AnnotationMirror> annotations, Site site) {
    for (AnnotationMirror annotation : annotations) {
      String name = Mirror.nameOf(annotation);
      if (name.startsWith("com.fasterxml.jackson.annotation.")) {
        notBuilt(
            site,
            "@" + Mirror.typeOf(annotation).getSimpleName(),
            "Jackson's annotations",
            "use @AiParam");
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
    return withoutAnnotations(TypeName.get(type));
  }

  private static TypeName withoutAnnotations(TypeName type) {
    return type.withoutAnnotations();
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

  private Optional<ValueType> notBuilt(Site site, String what, String kind, String until) {
    context
        .reporter()
        .add(ProblemCode.NOT_BUILT_YET, site.element(), site.subject(), what + ", " + kind, until);
    return Optional.empty();
  }

  private void notBuilt(Mirror mirror, String member, String kind, String until) {
    context
        .reporter()
        .add(ProblemCode.NOT_BUILT_YET, mirror.place(member), "The member " + member, kind, until);
  }

  private static String simple(TypeMirror type) {
    return simple(unannotated(type));
  }

  /** Returns a type as its user would write it, without packages. */
  static String simple(TypeName type) {
    return type.toString().replaceAll("(?:\\p{Lower}[\\w$]*\\.)+(?=\\p{Upper})", "");
  }

  private static String optionalOf(TypeName primitive) {
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
