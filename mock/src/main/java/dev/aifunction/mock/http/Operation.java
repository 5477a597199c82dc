package dev.aifunction.mock.http;

/** Serves one operation of the API. */
@FunctionalInterface
public interface Operation {

  /**
   * Answers a request.
   *
   * @throws dev.aifunction.mock.document.ApiError when the request is refused
   */
  Answer answer(ApiRequest request);
}
