package dev.aifunction.openapi.generator;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rewrites a bundled document, rule by rule, until it keeps the conventions that {@link
 * DescriptionReader} expects.
 *
 * <p>Our own documents keep them already, but for one thing: they name plain types ({@code
 * Metadata}), for which there is no class. A construct of another document becomes a further rule
 * here.
 */
final class Normalizer {
  private static final List<UnaryOperator<Document>> RULES = List.of(AliasRule::apply);

  private Normalizer() {}

  /** Returns a document that keeps the conventions; the given one stays as it is. */
  static Document normalize(Document document) {
    Document result = document.withRoot(document.root().deepCopy());
    for (UnaryOperator<Document> rule : RULES) {
      result = rule.apply(result);
    }
    return result;
  }
}
