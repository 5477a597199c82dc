package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.CompanionModel;
import dev.aifunction.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Is what is known of a type from a class file beside the class file: what its companion keeps.
 *
 * @param isSource whether the type comes from source, which forgets nothing
 * @param isCompanion whether there is a companion at all
 * @param order the properties of a class in the order of its source; empty where nothing keeps it
 */
record Memory(
    boolean isSource,
    boolean isCompanion,
    JavadocText javadoc,
    List<String> order,
    Map<String, List<String>> creators,
    Map<String, TypeMemory> properties) {
  private static final Memory NONE =
      new Memory(false, false, JavadocText.of(null), List.of(), Map.of(), Map.of());

  /** The type comes from source, which forgets nothing. */
  static final Memory SOURCE =
      new Memory(true, true, JavadocText.of(null), List.of(), Map.of(), Map.of());

  /** Returns what the companion of a type keeps. */
  static Memory of(ReadContext context, TypeElement type) {
    ClassName name = CompanionModel.companionOf(ClassName.get(type));
    TypeElement companion = context.elements().getTypeElement(name.canonicalName());
    return companion == null
        ? NONE
        : Mirror.of(companion, RuntimeNames.COMPANION)
            .map(mirror -> of(companion, mirror))
            .orElse(NONE);
  }

  private static Memory of(TypeElement companion, Mirror mirror) {
    Map<String, String> described = new LinkedHashMap<>();
    for (AnnotationMirror annotation : mirror.annotations("properties")) {
      Mirror property = new Mirror(companion, annotation);
      described.put(property.string("name"), property.string("description"));
    }
    Map<String, List<String>> creators = new HashMap<>();
    for (AnnotationMirror annotation : mirror.annotations("creators")) {
      Mirror creator = new Mirror(companion, annotation);
      creators.put(creator.string("signature"), creator.strings("names"));
    }
    return new Memory(
        false,
        true,
        new JavadocText(mirror.string("description"), described, Optional.empty()),
        mirror.strings("order"),
        creators,
        parts(companion));
  }

  private static Map<String, TypeMemory> parts(TypeElement companion) {
    Map<String, Map<String, TypeMemory.Part>> parts = new HashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(companion.getEnclosedElements())) {
      Mirror.of(method, RuntimeNames.COMPANION.nestedClass("Part"))
          .ifPresent(
              part -> {
                List<AnnotationMirror> constraints = new ArrayList<>();
                for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
                  if (ConstraintReader.isKept(annotation)) {
                    constraints.add(annotation);
                  }
                }
                parts
                    .computeIfAbsent(part.string("property"), unused -> new HashMap<>())
                    .put(
                        part.string("path"),
                        new TypeMemory.Part(part.flag("nullable"), constraints));
              });
    }
    Map<String, TypeMemory> properties = new HashMap<>();
    parts.forEach((property, known) -> properties.put(property, TypeMemory.of(known)));
    return properties;
  }

  /** Returns what is known of a property's type. */
  TypeMemory property(String javaName) {
    return isSource ? TypeMemory.SOURCE : properties.getOrDefault(javaName, TypeMemory.NOTHING);
  }

  /** Returns the names of a constructor's or factory's parameters. */
  Optional<List<String>> parameters(ExecutableElement creator, Types types) {
    return Optional.ofNullable(creators.get(signature(creator, types)));
  }

  /** Returns what tells a constructor or method from others of its class. */
  static String signature(ExecutableElement method, Types types) {
    String name = method.getSimpleName().toString();
    return method.getParameters().stream()
        .map(parameter -> JavaTypes.unannotated(types.erasure(parameter.asType())).toString())
        .collect(Collectors.joining(",", name.equals("<init>") ? "(" : name + "(", ")"));
  }
}
