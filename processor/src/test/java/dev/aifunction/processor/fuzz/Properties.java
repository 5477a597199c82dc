package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.JavaType.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes parameters and properties: a type, a name, and what stands on them. */
final class Properties {
  private final Dice dice;
  private final RandomTypes types;
  private final Names names;
  private final Marks marks;

  Properties(Dice dice, RandomTypes types, Names names) {
    this.dice = dice;
    this.types = types;
    this.names = names;
    this.marks = new Marks(dice);
  }

  /**
   * Is a parameter or property.
   *
   * @param annotations those of its declaration, with a space behind
   * @param declared its type as the declaration writes it
   */
  record Property(String annotations, String declared, String name, JavaType type) {

    @Override
    public String toString() {
      return annotations + declared + " " + name;
    }
  }

  /** Returns a property without annotations, whose name is taken from now on. */
  static Property plain(String name, String type, Set<String> taken) {
    taken.add(name);
    return new Property("", type, name, JavaType.of("java.lang.Object", 0));
  }

  static String joined(List<Property> properties) {
    return properties.stream().map(Property::toString).collect(Collectors.joining(", "));
  }

  /** Returns the type of an object with these properties. */
  static JavaType objectOf(String name, List<Property> properties) {
    JavaType made =
        JavaType.of(name, 1 + properties.stream().mapToInt(p -> p.type().levels()).max().orElse(0));
    for (Property property : properties) {
      if (property.type().is(Trait.ANY)) {
        made.traits().add(Trait.ANY);
      }
      if (property.type().is(Trait.IDENTITY)) {
        made.traits().add(Trait.IDENTITY);
      }
    }
    return made;
  }

  /** Returns properties with names of every kind, on the wire none of the given ones. */
  List<Property> some(int count, int levels, Set<String> reserved) {
    Set<String> javaNames = new HashSet<>(reserved);
    Set<String> wireNames = new HashSet<>(reserved);
    List<Property> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Set<String> both = new HashSet<>(javaNames);
      both.addAll(wireNames);
      String name = names.variable(both);
      javaNames.add(name);
      made.add(property(name, levels, javaNames, wireNames));
    }
    return made;
  }

  /** Returns properties that keep the names that their methods give them. */
  List<Property> plainlyNamed(int count, int levels) {
    Set<String> taken = new HashSet<>();
    List<Property> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = names.plainVariable(taken);
      taken.add(name);
      JavaType type = types.value(levels);
      made.add(new Property("", type.annotated(marks.nullable(type)), name, type));
    }
    return made;
  }

  private Property property(String name, int levels, Set<String> javaNames, Set<String> wireNames) {
    JavaType type = types.value(levels);
    List<String> annotations = new ArrayList<>();
    boolean defaulted = Leaves.DEFAULTS.containsKey(type.text()) && dice.chance(15);
    if (dice.chance(20) || defaulted) {
      annotations.add(aiParam(type, defaulted, javaNames, wireNames));
    } else {
      wireNames.add(name);
    }
    // On an array a constraint of the declaration is one of the elements too.
    String constraint =
        defaulted || type.is(Trait.OPTIONAL) || !type.dimensions().isEmpty()
            ? ""
            : marks.constraint(type);
    annotations.add(constraint);
    boolean nullable = !defaulted && !Marks.refusesNull(constraint);
    String declared = type.annotated(nullable ? marks.nullable(type) : "");
    if (declared.equals(type.text()) && !type.is(Trait.PRIMITIVE) && dice.chance(5)) {
      annotations.add("@jakarta.validation.constraints.NotNull");
    }
    annotations.removeIf(String::isEmpty);
    String before = annotations.stream().map(text -> text + " ").collect(Collectors.joining());
    return new Property(before, declared, name, type);
  }

  private String aiParam(
      JavaType type, boolean defaulted, Set<String> javaNames, Set<String> wireNames) {
    List<String> members = new ArrayList<>();
    if (dice.chance(60)) {
      members.add("value = \"" + Texts.inQuotes(dice) + "\"");
    }
    Set<String> taken = new HashSet<>(javaNames);
    taken.addAll(wireNames);
    String wire = names.onTheWire(taken);
    wireNames.add(wire);
    members.add("name = \"" + wire + "\"");
    if (dice.chance(20)) {
      members.add("examples = {\"" + Texts.inQuotes(dice) + "\", \"b\"}");
    }
    if (defaulted) {
      members.add("defaultValue = \"" + dice.oneOf(Leaves.DEFAULTS.get(type.text())) + "\"");
    }
    return "@dev.aifunction.AiParam(" + String.join(", ", members) + ")";
  }
}
