package dev.aifunction.openai;

import java.util.LinkedHashMap;
import java.util.Map;

/** Has values by names, and forgets the one that was used longest ago when there are too many. */
final class Recent<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1;
  private static final int MOST = 10_000;

  Recent() {
    super(16, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > MOST;
  }
}
