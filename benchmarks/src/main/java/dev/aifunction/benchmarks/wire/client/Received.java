package dev.aifunction.benchmarks.wire.client;

/**
 * What a client has read of a stream, so that nobody passes over what others read.
 *
 * @param id the completion's id
 * @param model the model that answered
 * @param texts how many pieces of text there were
 * @param text the hash of the hashes of these pieces, in their order
 * @param finishReason why the answer ended
 * @param tokens how many tokens it took, the question's among them
 */
public record Received(
    String id, String model, int texts, int text, String finishReason, long tokens) {

  /** Collects what arrives; of what is said more than once, the last counts. */
  static final class Collector {
    private String id = "";
    private String model = "";
    private int texts;
    private int text;
    private String lastText = "";
    private String finishReason = "";
    private long tokens;

    void from(String completionId, String completionModel) {
      id = completionId;
      model = completionModel;
    }

    void text(String piece) {
      if (!piece.isEmpty()) {
        texts++;
        text = 31 * text + piece.hashCode();
        lastText = piece;
      }
    }

    String lastText() {
      return lastText;
    }

    void finished(String reason) {
      finishReason = reason;
    }

    void tokens(long total) {
      tokens = total;
    }

    Received result() {
      return new Received(id, model, texts, text, finishReason, tokens);
    }
  }
}
