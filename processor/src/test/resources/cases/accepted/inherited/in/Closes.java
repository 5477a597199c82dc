package cases;

import dev.aifunction.AiFunction;

public interface Closes<K> {

  /**
   * Closes one.
   *
   * @param key which one
   */
  @AiFunction
  String close(K key);

  /** Closes all of them. */
  @AiFunction
  default String closeAll() {
    return "all closed";
  }

  /** Says nothing to a model, since nobody inherits a static method of an interface. */
  @AiFunction
  static String version() {
    return "1";
  }
}
