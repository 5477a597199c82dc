package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Creation.Gap;
import dev.aifunction.processor.read.BeanProperty.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Is how objects of a type are made.
 *
 * @param parameters what the constructor or factory takes
 * @param setters the methods of a builder, by property
 * @param isDelegating whether the one parameter is the whole JSON value
 */
record Creator(
    Creation creation, List<Part> parameters, Map<String, Part> setters, boolean isDelegating) {

  /** Returns one that passes values to a constructor or factory. */
  static Creator of(Creation creation, List<Part> parameters, boolean isDelegating) {
    return new Creator(creation, parameters, Map.of(), isDelegating);
  }

  /** Whether the values go to a builder. */
  boolean isBuilder() {
    return creation instanceof Creation.Builder;
  }

  /** Returns how generated code does it when only these of the parameters are properties. */
  Creation creation(Set<Part> properties) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (!properties.contains(parameters.get(i))) {
        gaps.add(new Gap(i, JavaTypes.unannotated(parameters.get(i).type())));
      }
    }
    if (creation instanceof Creation.Factory factory) {
      return new Creation.Factory(factory.owner(), factory.method(), gaps);
    }
    return creation instanceof Creation.Constructor ? new Creation.Constructor(gaps) : creation;
  }
}
