package cases;

import dev.aifunction.AiFunction;

/** Has functions that no variable stands in. */
class Cache<K, V extends Comparable<V>> {

  @AiFunction("Empties the cache.")
  void clear() {}
}
