package dev.aifunction.processor.fuzz;

import static java.util.stream.Collectors.joining;

import dev.aifunction.processor.fuzz.JavaType.Trait;
import dev.aifunction.processor.fuzz.SourceFiles.Home;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes classes with functions out of everything that the toolkit promises, and of what it does
 * not.
 */
final class RandomSources {
  /** OpenAI's strict mode takes ten; the arguments themselves are one. */
  private static final int LEVELS = 7;

  private final Dice dice;
  private final Names names;
  private final String packageName;
  private final boolean sound;
  private final boolean strict;
  private final String owner;
  private final SourceFiles files;
  private final RandomTypes types;
  private final Properties properties;
  private final Flaws flaws;
  private final Set<String> methods = new HashSet<>();

  private RandomSources(long seed, boolean sound) {
    this.dice = new Dice(seed);
    this.names = new Names(dice);
    this.packageName = "fuzz.s" + seed;
    this.sound = sound;
    this.strict = dice.chance(65);
    this.owner = names.type(packageName);
    this.files = new SourceFiles(packageName, owner);
    this.types = new RandomTypes(dice, files, names, strict);
    this.properties = new Properties(dice, types, names);
    this.flaws = new Flaws(dice);
  }

  /** Returns a source that the processor has to take. */
  static RandomSource sound(long seed) {
    return new RandomSources(seed, true).make(seed);
  }

  /** Returns a source with which something may be wrong. */
  static RandomSource wild(long seed) {
    return new RandomSources(seed, false).make(seed);
  }

  /** What declares the functions. */
  private enum Shape {
    CLASS("%sclass %s {\n%s}\n"),
    INTERFACE("%sinterface %s {\n%s}\n"),
    ABSTRACT("%sabstract class %s {\n%s}\n"),
    ENUM("%senum %s {\nONE;\n%s}\n"),
    RECORD("%srecord %s() {\n%s}\n");

    private final String declaration;

    Shape(String declaration) {
      this.declaration = declaration;
    }
  }

  private RandomSource make(long seed) {
    Shape shape = dice.chance(65) ? Shape.CLASS : dice.oneOf(Shape.values());
    boolean nested = dice.chance(20);
    StringBuilder body = new StringBuilder();
    for (int i = dice.between(1, 5); i > 0; i--) {
      body.append(method(shape));
    }
    if (!sound) {
      body.append(flaws.members());
    }
    String calls = dice.chance(40) ? "@dev.aifunction.AiCalls\n" : "";
    String modifiers = dice.chance(70) ? "public " : "";
    String simpleName = nested ? names.type(packageName + "." + owner) : owner;
    String declaration =
        Texts.javadoc(dice, List.of())
            + calls
            + shape.declaration.formatted(
                modifiers + (nested ? "static " : ""),
                simpleName,
                body + (nested ? "" : files.nested()));
    if (nested) {
      declaration = modifiers + "class " + owner + " {\n" + declaration + files.nested() + "}\n";
    }
    files.add(Home.BESIDE, owner, declaration);
    String outer = packageName + "." + owner;
    return new RandomSource(
        seed,
        packageName,
        outer + (nested ? "$" + simpleName : ""),
        outer + (nested ? "_" + simpleName : ""),
        files.files(),
        sound);
  }

  private String method(Shape shape) {
    String name = names.method(methods);
    methods.add(name);
    boolean echo = dice.chance(60);
    List<Properties.Property> parameters =
        new ArrayList<>(properties.some(echo ? 1 : dice.between(0, 4), LEVELS, Set.of()));
    String result = echo ? parameters.get(0).declared() : result();
    String context = dice.chance(10) ? "dev.aifunction.tool.CallContext context_" : "";
    String declared = Properties.joined(parameters);
    boolean hasBody = shape != Shape.INTERFACE && shape != Shape.ABSTRACT || dice.chance(50);
    String body =
        hasBody
            ? "{ %s.taken(\"%s\", new java.lang.Object[] {%s}); %s; }"
                .formatted(
                    Echo.class.getName(),
                    name,
                    parameters.stream().map(Properties.Property::name).collect(joining(", ")),
                    echo
                        ? "return " + parameters.get(0).name()
                        : "throw new java.lang.UnsupportedOperationException()")
            : ";";
    return documented(name, parameters, !result.equals("void"))
        + "  %s%s %s(%s)%s %s\n"
            .formatted(
                modifiers(shape, hasBody),
                result,
                name,
                declared.isEmpty() || context.isEmpty()
                    ? declared + context
                    : declared + ", " + context,
                dice.chance(10) ? " throws java.lang.Exception" : "",
                body);
  }

  private String modifiers(Shape shape, boolean hasBody) {
    boolean isStatic = hasBody && dice.chance(15);
    String access = dice.chance(60) ? "public " : "";
    if (isStatic) {
      return access + "static ";
    }
    return switch (shape) {
      case INTERFACE -> hasBody ? "default " : "";
      case ABSTRACT -> hasBody ? access : access + "abstract ";
      default -> access;
    };
  }

  private String documented(String name, List<Properties.Property> parameters, boolean returns) {
    List<String> members = new ArrayList<>();
    String javadoc = "";
    if (dice.chance(50)) {
      List<String> described = parameters.stream().map(Properties.Property::name).toList();
      javadoc = Texts.javadocAlways(dice, described, returns);
    } else {
      members.add("value = \"" + Texts.inQuotes(dice) + "\"");
    }
    if (!name.matches("\\w+") || dice.chance(20)) {
      members.add("name = \"tool-%d_%s\"".formatted(methods.size(), dice.oneOf("a", "B", "9")));
    }
    if (!strict || dice.chance(10)) {
      members.add("strict = false");
    }
    if (dice.chance(10)) {
      members.add("timeout = \"PT5S\", effect = dev.aifunction.Effect.WRITE, idempotent = true");
    }
    return javadoc + "  @dev.aifunction.AiFunction(" + String.join(", ", members) + ")\n";
  }

  private String result() {
    int roll = dice.between(1, 100);
    if (roll <= 10) {
      return "void";
    }
    JavaType type = types.value(LEVELS);
    if (roll <= 25 && !type.is(Trait.PRIMITIVE)) {
      return dice.oneOf(
              "java.util.concurrent.CompletableFuture",
              "java.util.concurrent.CompletionStage",
              "java.util.concurrent.Future")
          + "<"
          + type.text()
          + ">";
    } else if (roll <= 32 && !type.is(Trait.PRIMITIVE) && type.levels() < LEVELS) {
      return "java.util.stream.Stream<" + type.text() + ">";
    } else if (roll <= 36) {
      return dice.oneOf("java.util.stream.IntStream", "java.util.stream.DoubleStream");
    }
    return type.text();
  }
}
