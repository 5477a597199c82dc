package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.Effect;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public abstract class Repo<K, E extends Entity> {

  /**
   * Finds one by its key.
   *
   * @param key its key
   * @return what was found
   */
  @AiFunction(effect = Effect.READ)
  public abstract E find(K key);

  /** Lists them by their names. */
  @AiFunction(name = "list_by_name")
  public List<E> list(@AiParam("part of the name") @NotBlank String name, @Min(1) int limit) {
    return List.of();
  }

  /** Finds one later. */
  @AiFunction
  protected CompletableFuture<E> later(K key) {
    return CompletableFuture.completedFuture(find(key));
  }

  /** Is replaced. */
  @AiFunction
  public String describe() {
    return "a repository";
  }

  /** Counts the repositories. */
  @AiFunction
  public static int count() {
    return 1;
  }
}
