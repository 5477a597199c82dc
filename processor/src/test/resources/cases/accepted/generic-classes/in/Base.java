package cases;

import dev.aifunction.AiFunction;

/** Is there to be extended: no type stands for its variable. */
interface Base<T> {

  @AiFunction("Gives something back.")
  T same(T thing);
}
