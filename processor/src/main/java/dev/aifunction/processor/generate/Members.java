package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Collects the members of a generated class: names are given once, and what several places need is
 * made once.
 */
final class Members {
  /** The methods of {@code Object}, which a generated one must neither override nor hide. */
  static final List<String> OF_OBJECT =
      List.of(
          "toString",
          "hashCode",
          "equals",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");

  /** {@code O} in {@code Optional} and {@code URL} in {@code URLPath}. */
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}(\\p{Lu}+(?!\\p{Ll}))?");

  private final ClassName owner;
  private final Set<String> referred;
  private final Set<String> fieldNames = new HashSet<>(Set.of("_"));
  private final Set<String> methodNames = new HashSet<>(OF_OBJECT);
  private final Map<Object, String> made = new HashMap<>();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<MethodSpec.Builder> helpers = new ArrayList<>();

  /**
   * Collects for a class.
   *
   * @param fixedMethods the names of methods that it has anyway
   * @param referred the names that no field or local may have, because they mean classes
   */
  Members(ClassName owner, List<String> fixedMethods, Set<String> referred) {
    this.owner = owner;
    this.referred = Set.copyOf(referred);
    methodNames.addAll(fixedMethods);
    fieldNames.addAll(referred);
  }

  /** The class that the members are for. */
  ClassName owner() {
    return owner;
  }

  /** Returns a free name for a field, as near to the wish as possible. */
  String fieldName(String wish) {
    return free(fieldNames, wish, "_");
  }

  /** Returns a free name for a method, as near to the wish as possible. */
  String methodName(String wish) {
    return free(methodNames, wish, "");
  }

  /** Starts to give names to the locals of a method. */
  NameAllocator locals() {
    NameAllocator names = new NameAllocator();
    names.newName(owner.simpleName());
    referred.forEach(names::newName);
    return names;
  }

  /**
   * Returns a free name for a local, as near to the user's own as possible. It begins in lower
   * case, for in code like {@code Optional.empty()} a local of the name would hide the class.
   */
  static String localName(String wish, NameAllocator names) {
    return names.newName(
        FIRST_WORD.matcher(wish).replaceFirst(word -> word.group().toLowerCase(Locale.ROOT)));
  }

  /** Returns {@code LINE_KEYS_2} where {@code LINE_KEYS} is taken. */
  static String free(Set<String> taken, String wish, String separator) {
    String name = wish;
    for (int number = 2; !taken.add(name); number++) {
      name = wish + separator + number;
    }
    return name;
  }

  /** Returns the name of a constant for a key; makes the constant when there is none yet. */
  String constant(Object key, String wish, TypeName type, CodeBlock value) {
    return made.computeIfAbsent(
        key,
        unused -> {
          String name = fieldName(wish);
          constants.add(
              FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                  .initializer(value)
                  .build());
          return name;
        });
  }

  /** Returns the name of a static helper for a key; makes the helper when there is none yet. */
  String helper(Object key, String wish, Consumer<MethodSpec.Builder> body) {
    String known = made.get(key);
    if (known != null) {
      return known;
    }
    String name = methodName(wish);
    made.put(key, name);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    helpers.add(method);
    body.accept(method);
    return name;
  }

  /** Returns the constant of the names in the order in which they are read. */
  String keys(Object key, String wish, List<Name> names) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add("$T.of($L)", RuntimeNames.KEYS, quoted(names.stream().map(Name::name).toList()));
    List<String> optional = names.stream().filter(Name::optional).map(Name::name).toList();
    if (!optional.isEmpty()) {
      value.add("$Z.optional($L)", quoted(optional));
    }
    for (Name name : names) {
      if (!name.aliases().isEmpty()) {
        value.add("$Z.alias($S,$W$L)", name.name(), quoted(name.aliases()));
      }
    }
    return constant(key, wish, RuntimeNames.KEYS, value.build());
  }

  /** Is a name that is read, with others that are read as well. */
  record Name(String name, boolean optional, List<String> aliases) {}

  private static CodeBlock quoted(List<String> names) {
    return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"));
  }

  void addConstantsTo(TypeSpec.Builder type) {
    constants.forEach(type::addField);
  }

  void addHelpersTo(TypeSpec.Builder type) {
    helpers.forEach(method -> type.addMethod(method.build()));
  }

  /** Returns {@code GET_FORECAST} for {@code get-forecast} and {@code DAY_FORECAST} for a type. */
  static String constantName(String name) {
    String words = name.replaceAll("([\\p{Ll}\\p{Nd}])(\\p{Lu})", "$1_$2").replace('-', '_');
    String upper = words.toUpperCase(Locale.ROOT);
    return Character.isJavaIdentifierStart(upper.charAt(0)) ? upper : "_" + upper;
  }

  /** Returns a name with its first letter in upper case. */
  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns a name with its first letter in lower case. */
  static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
