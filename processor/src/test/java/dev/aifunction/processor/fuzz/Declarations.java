package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.JavaType.Trait;
import dev.aifunction.processor.fuzz.SourceFiles.Home;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares types of the user's: enums, records, beans, builders, sealed and recursive ones. */
final class Declarations {
  private final Dice dice;
  private final RandomTypes types;
  private final SourceFiles files;
  private final Names names;
  private final Properties properties;
  private final List<JavaType> known = new ArrayList<>();
  private final List<JavaType> enums = new ArrayList<>();
  private boolean elsewhere;

  Declarations(Dice dice, RandomTypes types, SourceFiles files, Names names) {
    this.dice = dice;
    this.types = types;
    this.files = files;
    this.names = names;
    this.properties = new Properties(dice, types, names);
  }

  /** Returns an enum, a new one or one that was declared before. */
  JavaType enumeration() {
    return before(enums, 0).orElseGet(this::newEnum);
  }

  /** Returns an object or union, a new one or one that was declared before. */
  JavaType object(int levels) {
    if (levels < 1) {
      return Leaves.STRING;
    }
    return before(known, levels).orElseGet(() -> declare(levels));
  }

  private java.util.Optional<JavaType> before(List<JavaType> declared, int levels) {
    List<JavaType> usable =
        declared.stream()
            .filter(type -> type.levels() <= levels)
            .filter(
                type -> !elsewhere || type.qualifier().startsWith(files.qualifier(Home.ELSEWHERE)))
            .toList();
    return usable.isEmpty() || dice.chance(40)
        ? java.util.Optional.empty()
        : java.util.Optional.of(dice.oneOf(usable));
  }

  private JavaType declare(int levels) {
    Home home =
        elsewhere
            ? Home.ELSEWHERE
            : dice.oneOf(Home.NESTED, Home.NESTED, Home.BESIDE, Home.ELSEWHERE);
    boolean outer = elsewhere;
    elsewhere = home == Home.ELSEWHERE;
    Type type = new Type(home, names.type(files.qualifier(home)));
    int roll = dice.between(1, 100);
    JavaType made;
    if (roll <= 40 || levels < 2) {
      made = record(type, levels);
    } else if (roll <= 52) {
      made = generic(type, levels);
    } else if (roll <= 60) {
      made = recursive(type, levels);
    } else if (roll <= 66 && levels >= 3) {
      made = mutual(type);
    } else if (roll <= 76) {
      made = bean(type, levels);
    } else if (roll <= 82) {
      made = builder(type, levels);
    } else {
      made = new Unions(dice, types, files, names, properties).declare(type, levels);
    }
    elsewhere = outer;
    if (!made.is(Trait.PARAMETERIZED)) {
      known.add(made);
    }
    return made;
  }

  /** Is a type that is about to be declared. */
  record Type(Home home, String simpleName) {

    /** Returns the modifiers that let generated code see it. */
    String modifiers(Dice dice) {
      return home == Home.ELSEWHERE || dice.chance(60) ? "public " : "";
    }

    /** Returns the modifiers of a class, which is no inner one. */
    String classModifiers(Dice dice) {
      return modifiers(dice) + (home == Home.NESTED ? "static " : "");
    }
  }

  private String nameOf(Type type) {
    return files.qualifier(type.home()) + type.simpleName();
  }

  private JavaType newEnum() {
    Home home = elsewhere ? Home.ELSEWHERE : dice.oneOf(Home.NESTED, Home.BESIDE);
    Type type = new Type(home, names.type(files.qualifier(home)));
    Set<String> constants = new HashSet<>();
    List<String> texts = new ArrayList<>();
    boolean renamed = dice.chance(25);
    for (int i = dice.between(1, 5); i > 0; i--) {
      String constant = names.constant(constants);
      constants.add(constant);
      String body = dice.chance(5) ? " {}" : "";
      texts.add(
          (renamed && dice.chance(60)
                  ? "@com.fasterxml.jackson.annotation.JsonProperty(\"%d %s\") "
                      .formatted(i, constant.replace("$", "$T"))
                  : "")
              + constant
              + body);
    }
    files.add(
        home,
        type.simpleName(),
        Texts.javadoc(dice, List.of())
            + "%senum %s { %s }\n"
                .formatted(type.modifiers(dice), type.simpleName(), String.join(", ", texts)));
    JavaType made = JavaType.of(nameOf(type), 0, Trait.ENUM, Trait.COMPARABLE, Trait.KEY);
    enums.add(made);
    return made;
  }

  private JavaType record(Type type, int levels) {
    List<Properties.Property> components =
        properties.some(dice.between(0, 5), levels - 1, Set.of());
    addRecord(type, "", components, "");
    return Properties.objectOf(nameOf(type), components);
  }

  private void addRecord(
      Type type, String parameters, List<Properties.Property> components, String body) {
    List<String> described = components.stream().map(Properties.Property::name).toList();
    files.add(
        type.home(),
        type.simpleName(),
        Texts.javadoc(dice, described)
            + (dice.chance(30) ? "@dev.aifunction.AiType(\"" + Texts.inQuotes(dice) + "\")\n" : "")
            + "%srecord %s%s(%s) {%s}\n"
                .formatted(
                    type.modifiers(dice),
                    type.simpleName(),
                    parameters,
                    Properties.joined(components),
                    body));
  }

  /** Declares {@code record Page<T>(List<T> items, T first, int total)} and returns a use of it. */
  private JavaType generic(Type type, int levels) {
    Set<String> taken = new HashSet<>();
    JavaType argument = types.reference(levels - 2);
    boolean bounded = argument.is(Trait.COMPARABLE) && dice.chance(30);
    String bound = bounded ? "T extends java.lang.Comparable<? super T>" : "T";
    List<Properties.Property> components = new ArrayList<>();
    boolean two = dice.chance(30);
    JavaType second = two ? types.reference(levels - 2) : Leaves.STRING;
    List<String> forms =
        List.of(
            "T",
            "java.util.List<T>",
            "java.util.Optional<T>",
            "java.util.Map<java.lang.String, T>",
            "T",
            "java.util.Set<java.util.Optional<T>>");
    for (int i = dice.between(1, 3); i > 0; i--) {
      String form = argument.levels() > levels - 3 ? "T" : dice.oneOf(forms);
      components.add(Properties.plain(names.variable(taken), form, taken));
    }
    if (two) {
      components.add(Properties.plain(names.variable(taken), "U", taken));
    }
    addRecord(type, two ? "<" + bound + ", U>" : "<" + bound + ">", components, "");
    List<JavaType> arguments = two ? List.of(argument, second) : List.of(argument);
    int inner =
        Math.max(
            argument.levels() > levels - 3 ? argument.levels() : 2 + argument.levels(),
            second.levels());
    return types.generic(nameOf(type), arguments, 1 + inner, bounded);
  }

  /** Declares {@code record Tree(int value, List<Tree> children)}. */
  private JavaType recursive(Type type, int levels) {
    String self = nameOf(type);
    Set<String> taken = new HashSet<>();
    List<Properties.Property> components =
        new ArrayList<>(properties.some(dice.between(0, 2), levels - 1, taken));
    components.forEach(component -> taken.add(component.name()));
    components.add(Properties.plain(names.variable(taken), again(self), taken));
    addRecord(type, "", components, "");
    JavaType made = Properties.objectOf(self, components);
    return new JavaType(
        made.qualifier(), made.name(), "", Math.max(made.levels(), 3), made.traits());
  }

  /** Returns a type that holds others of the same type, and need not. */
  private String again(String self) {
    int dot = self.lastIndexOf('.') + 1;
    return dice.oneOf(
        "java.util.List<" + self + ">",
        "java.util.Map<java.lang.String, " + self + ">",
        "java.util.Optional<" + self + ">",
        self.substring(0, dot) + Marks.NULLABLE + " " + self.substring(dot),
        self + "[]",
        "java.util.List<java.util.Set<" + self + ">>");
  }

  /** Declares {@code record A(List<B> b)} and {@code record B(Optional<A> a)}. */
  private JavaType mutual(Type type) {
    Type other = new Type(type.home(), names.type(files.qualifier(type.home())));
    Set<String> taken = new HashSet<>();
    addRecord(
        other,
        "",
        List.of(
            Properties.plain(names.variable(taken), again(nameOf(type)), taken),
            Properties.plain(names.variable(taken), "int", taken)),
        "");
    addRecord(
        type,
        "",
        List.of(Properties.plain(names.variable(Set.of()), again(nameOf(other)), taken)),
        "");
    return JavaType.of(nameOf(type), 3);
  }

  private JavaType bean(Type type, int levels) {
    List<Properties.Property> all = properties.plainlyNamed(dice.between(1, 4), levels - 1);
    files.add(
        type.home(),
        type.simpleName(),
        Beans.bean(type.classModifiers(dice), type.simpleName(), all));
    JavaType made = Properties.objectOf(nameOf(type), all);
    made.traits().add(Trait.IDENTITY);
    return made;
  }

  private JavaType builder(Type type, int levels) {
    List<Properties.Property> all = properties.plainlyNamed(dice.between(1, 4), levels - 1);
    files.add(
        type.home(),
        type.simpleName(),
        Beans.builder(type.classModifiers(dice), type.simpleName(), all));
    JavaType made = Properties.objectOf(nameOf(type), all);
    made.traits().add(Trait.IDENTITY);
    return made;
  }
}
