package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.Declarations.Type;
import dev.aifunction.processor.fuzz.JavaType.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares types of which there is one of several: sealed ones, and those of Jackson. */
final class Unions {
  private static final String JACKSON = "com.fasterxml.jackson.annotation.";
  private static final Set<String> DISCRIMINATORS = Set.of("type", "kind", "@type", "$kind");

  private final Dice dice;
  private final RandomTypes types;
  private final SourceFiles files;
  private final Names names;
  private final Properties properties;

  Unions(Dice dice, RandomTypes types, SourceFiles files, Names names, Properties properties) {
    this.dice = dice;
    this.types = types;
    this.files = files;
    this.names = names;
    this.properties = properties;
  }

  JavaType declare(Type type, int levels) {
    int roll = dice.between(1, 100);
    return roll <= 25 && levels >= 2
        ? generic(type, levels)
        : roll <= 45 ? jackson(type, levels) : sealed(type, levels);
  }

  private String nameOf(Type type) {
    return files.qualifier(type.home()) + type.simpleName();
  }

  /** Declares a sealed interface, perhaps with another one inside, whose members are records. */
  private JavaType sealed(Type type, int levels) {
    String self = nameOf(type);
    List<String> permitted = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    List<Properties.Property> all = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      String member = names.type(self);
      permitted.add(self + "." + member);
      List<Properties.Property> own =
          properties.some(dice.between(0, 3), levels - 1, DISCRIMINATORS);
      all.addAll(own);
      body.append(record(member, Properties.joined(own), self));
    }
    if (dice.chance(30)) {
      String inner = names.type(self);
      String member = names.type(self);
      permitted.add(self + "." + inner);
      body.append(
          "  sealed interface %s extends %s permits %s.%s {}\n"
              .formatted(inner, self, self, member));
      body.append(record(member, "", self + "." + inner));
    }
    if (dice.chance(30)) {
      String member = names.type(self);
      permitted.add(self + "." + member);
      body.append(record(member, "%1$s left, java.util.List<%1$s> right".formatted(self), self));
    }
    String discriminator =
        dice.chance(30)
            ? "@dev.aifunction.AiType(discriminator = \"" + dice.oneOf("kind", "$kind") + "\")\n"
            : "";
    add(
        type,
        discriminator
            + type.modifiers(dice)
            + "sealed interface %s permits %s {\n%s}\n"
                .formatted(type.simpleName(), String.join(", ", permitted), body));
    JavaType made = Properties.objectOf(self, all);
    return new JavaType(
        made.qualifier(), made.name(), "", Math.max(2, made.levels()), made.traits());
  }

  private String record(String name, String components, String of) {
    return Texts.javadoc(dice, List.of())
        + "  record %s(%s) implements %s {}\n".formatted(name, components, of);
  }

  /** Declares {@code sealed interface Result<T>} and returns a use of it. */
  private JavaType generic(Type type, int levels) {
    String self = nameOf(type);
    String ok = names.type(self);
    String error = names.type(self);
    String fixed = names.type(self);
    JavaType argument = types.reference(levels - 1);
    boolean text = argument.equals(Leaves.STRING);
    Set<String> taken = new HashSet<>(DISCRIMINATORS);
    String value = names.variable(taken);
    String body =
        "  record %s<T>(T %s) implements %s<T> {}\n".formatted(ok, value, self)
            + "  record %s<T>(java.lang.String message) implements %s<T> {}\n"
                .formatted(error, self)
            + "  record %s(int code) implements %s<java.lang.String> {}\n".formatted(fixed, self);
    add(
        type,
        type.modifiers(dice)
            + "sealed interface %1$s<T> permits %2$s.%3$s, %2$s.%4$s, %2$s.%5$s {\n%6$s}\n"
                .formatted(type.simpleName(), self, ok, error, fixed, body));
    return types.generic(self, List.of(argument), 1 + argument.levels(), text);
  }

  /** Declares an open interface whose members Jackson's annotations list. */
  private JavaType jackson(Type type, int levels) {
    String self = nameOf(type);
    StringBuilder body = new StringBuilder();
    List<String> listed = new ArrayList<>();
    List<Properties.Property> all = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      String member = names.type(self);
      List<Properties.Property> own =
          properties.some(dice.between(0, 2), levels - 1, DISCRIMINATORS);
      all.addAll(own);
      String name =
          dice.chance(60) ? ", name = \"%s-%d\"".formatted(dice.oneOf("rain", "日", "a b"), i) : "";
      listed.add(
          "@%sJsonSubTypes.Type(value = %s.%s.class%s)".formatted(JACKSON, self, member, name));
      body.append(record(member, Properties.joined(own), self));
    }
    String property = dice.chance(70) ? ", property = \"" + dice.oneOf("kind", "type") + "\"" : "";
    String info =
        "@%1$sJsonTypeInfo(use = %1$sJsonTypeInfo.Id.NAME%2$s)\n".formatted(JACKSON, property);
    add(
        type,
        info
            + "@%sJsonSubTypes({%s})\n".formatted(JACKSON, String.join(", ", listed))
            + "%sinterface %s {\n%s}\n".formatted(type.modifiers(dice), type.simpleName(), body));
    JavaType made = Properties.objectOf(self, all);
    made.traits().remove(Trait.PARAMETERIZED);
    return made;
  }

  private void add(Type type, String declaration) {
    files.add(type.home(), type.simpleName(), Texts.javadoc(dice, List.of()) + declaration);
  }
}
