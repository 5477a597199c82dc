package dev.aifunction.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;

/**
 * Is what the class file of an {@code @AiType} forgets.
 *
 * @param source the annotated type
 * @param isPublic whether other packages can see it
 * @param description the text of its Javadoc, empty when there is none
 * @param properties what the Javadoc says of its properties, by their names in Java
 * @param order the properties of a class in the order of its source
 * @param creators the names of its constructors' and factories' parameters, by their signatures
 */
public record CompanionModel(
    ClassName source,
    boolean isPublic,
    String description,
    Map<String, String> properties,
    List<String> order,
    Map<String, List<String>> creators,
    List<Part> parts) {

  public CompanionModel {
    properties = Map.copyOf(properties);
    order = List.copyOf(order);
    creators = Map.copyOf(creators);
    parts = List.copyOf(parts);
  }

  /**
   * Is a part of a property's type on which something stands.
   *
   * @param path the positions of type arguments with slashes between; empty for the type itself
   * @param constraints as they stand in the source
   */
  public record Part(
      String property, String path, boolean nullable, List<AnnotationSpec> constraints) {
    public Part {
      constraints = List.copyOf(constraints);
    }
  }

  /** Returns the name of the companion: {@code Outer.Inner} gives {@code Outer_Inner_AiType}. */
  public ClassName companionName() {
    return companionOf(source);
  }

  /** Returns the name of a type's companion. */
  public static ClassName companionOf(ClassName source) {
    return GeneratedNames.beside(source, "_AiType");
  }
}
