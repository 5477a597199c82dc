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

  /**
   * Returns this operation for things that change: no other with the same lock is at work at the
   * same time, and none changes what has been answered.
   */
  default Operation alone(Object lock) {
    return request -> {
      synchronized (lock) {
        Answer answer = answer(request);
        return answer instanceof Answer.Json document
            ? new Answer.Json(document.body().deepCopy())
            : answer;
      }
    };
  }
}
