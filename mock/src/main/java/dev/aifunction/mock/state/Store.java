package dev.aifunction.mock.state;

import dev.aifunction.mock.document.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps things by their ids, oldest first; of too many it forgets the oldest.
 *
 * @param <T> the things
 */
public final class Store<T> {
  private static final int MAX = 10_000;

  private final String what;
  private final Map<String, T> byId = new LinkedHashMap<>();

  /**
   * Makes an empty store.
   *
   * @param what what it keeps, for the error of a thing that it does not have
   */
  public Store(String what) {
    this.what = what;
  }

  /** Keeps {@code thing}. */
  public synchronized void put(String id, T thing) {
    byId.put(id, thing);
    if (byId.size() > MAX) {
      byId.remove(byId.keySet().iterator().next());
    }
  }

  /**
   * Returns the thing {@code id}.
   *
   * @throws ApiError 404 when there is none
   */
  public synchronized T get(String id) {
    T thing = byId.get(id);
    if (thing == null) {
      throw unknown(id);
    }
    return thing;
  }

  /** Returns whether there is a thing {@code id}. */
  public synchronized boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Returns all things, oldest first. */
  public synchronized List<T> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Forgets the thing {@code id} and returns it.
   *
   * @throws ApiError 404 when there is none
   */
  public synchronized T remove(String id) {
    T thing = byId.remove(id);
    if (thing == null) {
      throw unknown(id);
    }
    return thing;
  }

  private ApiError unknown(String id) {
    return ApiError.of(404, "not_found", "No %s found with id '%s'.".formatted(what, id));
  }
}
