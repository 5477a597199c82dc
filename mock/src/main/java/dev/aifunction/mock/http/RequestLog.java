package dev.aifunction.mock.http;

import java.util.List;
import java.util.Map;

/** Hears of every request before it is answered. */
@FunctionalInterface
public interface RequestLog {

  /**
   * Takes note of a request.
   *
   * @param method the method
   * @param path the path and query as sent
   * @param operation the id of the operation, empty when there is none
   * @param headers the headers, with the secrets masked
   * @param body the body's text, empty when there is none
   */
  void received(
      String method, String path, String operation, Map<String, List<String>> headers, String body);
}
