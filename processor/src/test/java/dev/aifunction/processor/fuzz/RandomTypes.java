package dev.aifunction.processor.fuzz;

import dev.aifunction.processor.fuzz.JavaType.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes types out of everything that the toolkit promises to take. */
final class RandomTypes {
  private static final List<String> LISTS =
      List.of(
          "java.util.List",
          "java.util.List",
          "java.util.List",
          "java.util.Collection",
          "java.lang.Iterable",
          "java.util.ArrayList",
          "java.util.AbstractList",
          "java.util.LinkedList",
          "java.util.Vector",
          "java.util.Stack",
          "java.util.concurrent.CopyOnWriteArrayList");
  private static final List<String> LISTS_WITHOUT_NULL =
      List.of(
          "java.util.Queue",
          "java.util.Deque",
          "java.util.ArrayDeque",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.BlockingQueue",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.BlockingDeque",
          "java.util.concurrent.LinkedTransferQueue",
          "java.util.concurrent.TransferQueue");
  private static final List<String> SETS =
      List.of(
          "java.util.Set",
          "java.util.Set",
          "java.util.LinkedHashSet",
          "java.util.HashSet",
          "java.util.AbstractSet",
          "java.util.concurrent.CopyOnWriteArraySet");
  private static final List<String> SORTED =
      List.of(
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.TreeSet",
          "java.util.PriorityQueue",
          "java.util.concurrent.ConcurrentSkipListSet");
  private static final List<String> MAPS =
      List.of(
          "java.util.Map",
          "java.util.Map",
          "java.util.LinkedHashMap",
          "java.util.HashMap",
          "java.util.AbstractMap");
  private static final List<String> MAPS_WITHOUT_NULL =
      List.of(
          "java.util.Hashtable",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentHashMap");
  private static final List<String> SORTED_MAPS =
      List.of("java.util.SortedMap", "java.util.NavigableMap", "java.util.TreeMap");

  private final Dice dice;
  private final Marks marks;
  private final boolean strict;
  private final Declarations declarations;

  /**
   * Makes types for one source.
   *
   * @param strict whether every value has to have a type
   */
  RandomTypes(Dice dice, SourceFiles files, Names names, boolean strict) {
    this.dice = dice;
    this.marks = new Marks(dice);
    this.strict = strict;
    this.declarations = new Declarations(dice, this, files, names);
  }

  /** Returns a type of a parameter or property that nests at most so many objects and arrays. */
  JavaType value(int levels) {
    int roll = dice.between(1, 100);
    if (roll <= 15) {
      return dice.oneOf(Leaves.PRIMITIVES);
    } else if (roll <= 25) {
      return optional(levels);
    }
    return reference(levels);
  }

  /** Returns a type that can be a type argument and that null can stand in for. */
  JavaType reference(int levels) {
    int roll = dice.between(1, 100);
    if (roll <= 30 || levels < 1) {
      return leaf();
    } else if (roll <= 37) {
      return declarations.enumeration();
    } else if (roll <= 55) {
      return list(levels - 1);
    } else if (roll <= 67 && levels >= 2) {
      return map(levels - 2);
    } else if (roll <= 75) {
      return array(levels - 1);
    }
    return declarations.object(levels);
  }

  private JavaType leaf() {
    int roll = dice.between(1, 100);
    if (roll <= 5) {
      return Leaves.BYTES;
    } else if (roll <= 12 && !strict) {
      return dice.oneOf(Leaves.ANYTHING);
    }
    return dice.oneOf(Leaves.REFERENCES);
  }

  private JavaType optional(int levels) {
    if (dice.chance(30)) {
      return dice.oneOf(Leaves.OPTIONALS);
    }
    JavaType value = reference(levels);
    return container("java.util.Optional", List.of(value), value.levels(), Trait.OPTIONAL);
  }

  private JavaType list(int levels) {
    int roll = dice.between(1, 100);
    if (roll <= 8) {
      JavaType constants = declarations.enumeration();
      return container("java.util.EnumSet", List.of(constants), 1, Trait.SIZED);
    } else if (roll <= 20) {
      return container(dice.oneOf(SORTED), List.of(leaf(Trait.COMPARABLE)), 1, Trait.SIZED);
    } else if (roll <= 35) {
      JavaType element = reference(levels, type -> !type.is(Trait.IDENTITY));
      return container(dice.oneOf(SETS), List.of(element), 1 + element.levels(), Trait.SIZED);
    } else if (roll <= 50) {
      JavaType element = reference(levels, type -> !type.is(Trait.ANY));
      return container(
          dice.oneOf(LISTS_WITHOUT_NULL), List.of(element), 1 + element.levels(), Trait.SIZED);
    }
    JavaType element = dice.chance(15) ? optional(levels) : reference(levels);
    String list = dice.oneOf(LISTS);
    return list.endsWith("Iterable") // not sized, for Jakarta Validation
        ? container(list, List.of(element), 1 + element.levels())
        : container(list, List.of(element), 1 + element.levels(), Trait.SIZED);
  }

  private JavaType map(int levels) {
    int roll = dice.between(1, 100);
    JavaType value = reference(levels);
    int all = 2 + value.levels();
    if (roll <= 10) {
      JavaType constants = declarations.enumeration();
      return container("java.util.EnumMap", List.of(constants, value), all, Trait.SIZED);
    } else if (roll <= 25) {
      JavaType key = leaf(Trait.COMPARABLE, Trait.KEY);
      return container(dice.oneOf(SORTED_MAPS), List.of(key, value), all, Trait.SIZED);
    }
    JavaType key = dice.chance(20) ? declarations.enumeration() : leaf(Trait.KEY);
    boolean withoutNull = !value.is(Trait.ANY) && dice.chance(30); // any value may be null
    return container(
        dice.oneOf(withoutNull ? MAPS_WITHOUT_NULL : MAPS), List.of(key, value), all, Trait.SIZED);
  }

  private JavaType array(int levels) {
    JavaType element =
        dice.chance(50)
            ? dice.oneOf(Leaves.PRIMITIVES.stream().filter(t -> !t.name().equals("byte")).toList())
            : reference(levels, type -> !type.is(Trait.PARAMETERIZED));
    return element.array();
  }

  private JavaType leaf(Trait... wanted) {
    return dice.oneOf(
        Leaves.REFERENCES.stream()
            .filter(type -> type.traits().containsAll(List.of(wanted)))
            .toList());
  }

  private JavaType reference(int levels, Predicate<JavaType> allowed) {
    JavaType type = reference(levels);
    return allowed.test(type) ? type : Leaves.STRING;
  }

  /** Returns a use of a generic type of the user's. */
  JavaType generic(String name, List<JavaType> arguments, int levels, boolean bounded) {
    return bounded
        ? JavaType.of(name + "<" + texts(arguments) + ">", levels)
        : container(name, arguments, levels);
  }

  private static String texts(List<JavaType> types) {
    return types.stream().map(JavaType::text).collect(Collectors.joining(", "));
  }

  /** Returns a generic type, with annotations on its arguments where they can be. */
  private JavaType container(String name, List<JavaType> arguments, int levels, Trait... traits) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      JavaType argument = arguments.get(i);
      boolean key = i == 0 && arguments.size() == 2;
      String constraint = marks.constraint(argument);
      String nullable =
          key || !takesNull(name) || Marks.refusesNull(constraint) ? "" : marks.nullable(argument);
      boolean wild = constraint.isEmpty() && nullable.isEmpty() && dice.chance(5);
      boolean needsExact = name.contains("Enum") || isSorted(name);
      texts.add(
          wild && !needsExact
              ? "? extends " + argument.text()
              : argument.annotated((nullable + " " + constraint).strip()));
    }
    JavaType type = JavaType.of(name + "<" + String.join(", ", texts) + ">", levels, traits);
    if (arguments.stream().anyMatch(argument -> argument.is(Trait.ANY))) {
      type.traits().add(Trait.ANY);
    }
    if (arguments.stream().anyMatch(argument -> argument.is(Trait.IDENTITY))) {
      type.traits().add(Trait.IDENTITY);
    }
    return type;
  }

  private static boolean isSorted(String name) {
    return SORTED.contains(name) || SORTED_MAPS.contains(name);
  }

  private static boolean takesNull(String name) {
    return !SORTED.contains(name)
        && !LISTS_WITHOUT_NULL.contains(name)
        && !MAPS_WITHOUT_NULL.contains(name)
        && !name.equals("java.util.EnumSet")
        && !name.equals("java.util.Optional");
  }
}
