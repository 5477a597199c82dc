package dev.aifunction.openapi.http;

/** The API answered with something that is not what it promises. */
public final class MalformedResponseException extends OpenAiException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with an answer that was read. */
  public MalformedResponseException(String message) {
    super(Failure.withoutAnswer(message, 1, null));
  }

  MalformedResponseException(Failure failure) {
    super(failure);
  }
}
