package dev.aifunction.processor.read;

import dev.aifunction.processor.read.BeanProperty.Part;
import dev.aifunction.processor.read.BeanProperty.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds the properties of a class or record by its fields, getters and setters, as Jackson does:
 * those of superclasses first, in source order.
 */
final class BeanProperties {
  private final Types types;
  private final DeclaredType type;
  private final boolean isRecord;
  private final Map<String, BeanProperty> properties = new LinkedHashMap<>();

  /** What would be getters and setters by the names of their fields: {@code x()}, {@code x(1)}. */
  private final List<Part> fluent = new ArrayList<>();

  private final List<ExecutableElement> others = new ArrayList<>();

  private BeanProperties(Types types, DeclaredType type) {
    this.types = types;
    this.type = type;
    this.isRecord = JavaTypes.element(type).getKind() == ElementKind.RECORD;
  }

  /** Finds the properties of a type. */
  static BeanProperties of(ReadContext context, DeclaredType type) {
    BeanProperties found = new BeanProperties(context.types(), type);
    // ECJ gives a record's fields in another order than its components.
    JavaTypes.element(type).getRecordComponents().stream()
        .map(component -> component.getSimpleName().toString())
        .forEach(name -> found.properties.put(name, new BeanProperty(name)));
    for (DeclaredType owner : Supertypes.andSelf(context.types(), type)) {
      List<? extends Element> members = JavaTypes.element(owner).getEnclosedElements();
      ElementFilter.fieldsIn(members).forEach(field -> found.addField(owner, field));
      ElementFilter.methodsIn(members).forEach(method -> found.addMethod(owner, method));
    }
    found.mergeByField();
    found.addFluentSetters();
    return found;
  }

  private void addField(DeclaredType owner, VariableElement field) {
    if (field.getModifiers().contains(Modifier.STATIC)
        || field.getModifiers().contains(Modifier.TRANSIENT)) {
      return;
    }
    add(field.getSimpleName().toString(), part(Role.FIELD, field, typeOf(owner, field)));
  }

  private TypeMirror typeOf(DeclaredType owner, Element member) {
    return types.asMemberOf(owner, member);
  }

  private void addMethod(DeclaredType owner, ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || !method.getTypeParameters().isEmpty()
        || method.getParameters().size() > 1
        || Jackson.of(method).isValue()) {
      others.add(method);
      return;
    }
    ExecutableType resolved = (ExecutableType) typeOf(owner, method);
    boolean isGetter =
        method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    if (isGetter) {
      addGetter(method, part(Role.GETTER, method, resolved.getReturnType()));
    } else if (!method.getParameters().isEmpty()) {
      addSetter(method, part(Role.SETTER, method, resolved.getParameterTypes().get(0)));
    }
  }

  private void addGetter(ExecutableElement method, Part getter) {
    String name = method.getSimpleName().toString();
    Optional<String> property = PropertyNames.ofGetter(method);
    if (isRecord) {
      // Of a record its components count, and what is annotated beside them.
      if (Components.isAccessor(method, JavaTypes.element(type))) {
        add(name, getter);
      } else if (getter.isExplicit()) {
        add(property.orElse(name), getter);
      } else {
        others.add(method);
      }
    } else if (property.isPresent() && (getter.isVisible() || overrides(property.get(), method))) {
      add(property.get(), getter);
    } else if (getter.isExplicit()) {
      add(name, getter);
    } else {
      fluent.add(getter);
      others.add(method);
    }
  }

  private boolean overrides(String property, ExecutableElement method) {
    return Optional.ofNullable(properties.get(property))
        .flatMap(known -> known.part(Role.GETTER))
        .filter(known -> known.element().getSimpleName().equals(method.getSimpleName()))
        .isPresent();
  }

  private void addSetter(ExecutableElement method, Part setter) {
    if (isRecord) {
      others.add(method);
      return;
    }
    String name = method.getSimpleName().toString();
    Optional<String> property = PropertyNames.ofSetter(method);
    if (property.isPresent() || setter.isExplicit()) {
      add(property.orElse(name), setter);
    } else {
      fluent.add(setter);
      others.add(method);
    }
  }

  private static Part part(Role role, Element member, TypeMirror resolved) {
    Element declaration = member;
    TypeMirror declared = member.asType();
    if (member instanceof ExecutableElement method) {
      declaration = role == Role.SETTER ? method.getParameters().get(0) : method;
      declared = role == Role.SETTER ? declaration.asType() : method.getReturnType();
    }
    // Where a type variable is resolved, the annotations on the variable are lost.
    return Part.of(
        role,
        member,
        resolved,
        Components.together(
            Components.together(member.getAnnotationMirrors(), declaration.getAnnotationMirrors()),
            Components.together(declared.getAnnotationMirrors(), resolved.getAnnotationMirrors())));
  }

  private void add(String name, Part part) {
    BeanProperty property = properties.computeIfAbsent(name, BeanProperty::new);
    Optional<Part> known = property.part(part.role());
    if (known.isEmpty()) {
      property.put(part);
    } else if (part.role() == Role.FIELD) {
      property.put(part); // it hides that of a superclass
    } else if (part.role() == Role.GETTER || sameErasure(known.get().type(), part.type())) {
      property.put(part.overriding(known.get()));
    } else if (isBetterSetter(property, part)) {
      property.put(part);
    }
  }

  private boolean isBetterSetter(BeanProperty property, Part setter) {
    return property
        .part(Role.FIELD)
        .or(() -> property.part(Role.GETTER))
        .filter(value -> sameErasure(value.type(), setter.type()))
        .isPresent();
  }

  private boolean sameErasure(TypeMirror a, TypeMirror b) {
    return types.isSameType(types.erasure(a), types.erasure(b));
  }

  /** Joins what {@code getIPhone} makes, {@code IPhone}, to the field {@code iPhone}. */
  private void mergeByField() {
    for (BeanProperty field : List.copyOf(properties.values())) {
      String name = field.javaName();
      if (name.length() > 1
          && Character.isLowerCase(name.charAt(0))
          && Character.isUpperCase(name.charAt(1))) {
        BeanProperty methods = properties.get(PropertyNames.capitalized(name));
        if (methods != null && methods.completes(field)) {
          field.addAll(methods);
          properties.remove(methods.javaName());
        }
      }
    }
  }

  /** Adds the setters {@code Point x(int x)} of fields, and with them the getters {@code x()}. */
  private void addFluentSetters() {
    boolean any = false;
    for (Part setter : fluent) {
      if (setter.role() == Role.SETTER && isFluentSetter(setter)) {
        add(setter.name(), setter);
        any = true;
      }
    }
    if (any) {
      addFluentGetters();
    }
  }

  private boolean isFluentSetter(Part setter) {
    TypeMirror result = ((ExecutableElement) setter.element()).getReturnType();
    return isPublic(setter)
        && types.isAssignable(types.erasure(type), types.erasure(result))
        && result.getKind() == TypeKind.DECLARED
        && isOfField(setter);
  }

  /** Adds the methods {@code x()} that have the name and type of a field, or are abstract. */
  void addFluentGetters() {
    for (Part getter : fluent) {
      boolean isAbstract = getter.element().getModifiers().contains(Modifier.ABSTRACT);
      if (getter.role() == Role.GETTER && isPublic(getter) && (isAbstract || isOfField(getter))) {
        add(getter.name(), getter);
      }
    }
  }

  private static boolean isPublic(Part method) {
    return method.element().getModifiers().contains(Modifier.PUBLIC);
  }

  private boolean isOfField(Part method) {
    return Optional.ofNullable(properties.get(method.name()))
        .flatMap(property -> property.part(Role.FIELD))
        .filter(field -> types.isAssignable(method.type(), field.type()))
        .isPresent();
  }

  /** Puts properties into the order of their source, where a class file has another. */
  void arrange(List<String> order) {
    Map<String, BeanProperty> others = new LinkedHashMap<>(properties);
    properties.clear();
    for (String name : order) {
      BeanProperty property = others.remove(name);
      if (property != null) {
        properties.put(name, property);
      }
    }
    properties.putAll(others);
  }

  /** Returns the property of that name in Java. */
  Optional<BeanProperty> get(String javaName) {
    return Optional.ofNullable(properties.get(javaName));
  }

  /** Returns the properties in order. */
  Collection<BeanProperty> all() {
    return properties.values();
  }

  /** Whether something can be put into an object that was made with nothing. */
  boolean isSettable() {
    return properties.values().stream()
        .anyMatch(
            property ->
                property.part(Role.SETTER).isPresent()
                    || property.part(Role.FIELD).filter(BeanProperties::isSettable).isPresent());
  }

  /** Whether a field can be set from outside. */
  static boolean isSettable(Part field) {
    return field.isVisible() && !field.element().getModifiers().contains(Modifier.FINAL);
  }

  /** Adds what a creator takes. */
  void use(Creator creator) {
    addParameters(creator.parameters());
    if (creator.isBuilder()) {
      properties.values().forEach(property -> property.remove(Role.SETTER));
      creator.setters().forEach(this::add);
    }
  }

  /** Makes the parameters of a creator properties, before all others. */
  private void addParameters(List<Part> parameters) {
    Map<String, BeanProperty> others = new LinkedHashMap<>(properties);
    properties.clear();
    for (Part parameter : parameters) {
      String name = parameter.name();
      BeanProperty property =
          Optional.ofNullable(others.remove(name)).orElse(new BeanProperty(name));
      property.put(parameter);
      properties.put(name, property);
    }
    others.forEach(properties::putIfAbsent);
  }

  /** Takes away what is ignored or not visible, and what the test says. */
  void drop(Predicate<BeanProperty> isHidden) {
    properties.values().forEach(BeanProperty::dropIgnored);
    properties.values().removeIf(property -> !property.isVisible() || isHidden.test(property));
  }

  /** Joins properties of one name on the wire: a parameter and the getter of what it is called. */
  void merge(Function<BeanProperty, String> nameOf) {
    Map<String, BeanProperty> byName = new HashMap<>();
    for (BeanProperty property : List.copyOf(properties.values())) {
      BeanProperty first = byName.putIfAbsent(nameOf.apply(property), property);
      if (first != null && property.completes(first)) {
        first.addAll(property);
        properties.remove(property.javaName());
      }
    }
  }

  /** Returns the methods that are no part of a property. */
  List<ExecutableElement> otherMethods() {
    return others;
  }
}
