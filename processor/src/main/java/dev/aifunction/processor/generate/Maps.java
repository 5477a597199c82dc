package dev.aifunction.processor.generate;

import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Looks for maps, which are written in the form of a function's schema. */
final class Maps {
  private Maps() {}

  /** Whether a value is or has maps. */
  static boolean areIn(ValueType type) {
    Set<ValueType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<ValueType> left = new ArrayDeque<>();
    left.push(type);
    while (!left.isEmpty()) {
      ValueType next = left.pop();
      if (next instanceof MapType) {
        return true;
      } else if (seen.add(next)) {
        left.addAll(next.parts());
        if (next instanceof ReferenceType reference) {
          left.push(reference.definition().value());
        }
      }
    }
    return false;
  }
}
