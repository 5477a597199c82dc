package dev.aifunction.mock;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Remembers the latest requests. */
final class RequestHistory {
  private static final int MAX = 10_000;

  private final Queue<RecordedRequest> requests = new ArrayDeque<>();

  synchronized void add(RecordedRequest request) {
    requests.add(request);
    if (requests.size() > MAX) {
      requests.remove();
    }
  }

  /** Returns the requests in the order of their arrival. */
  synchronized List<RecordedRequest> all() {
    return List.copyOf(requests);
  }
}
