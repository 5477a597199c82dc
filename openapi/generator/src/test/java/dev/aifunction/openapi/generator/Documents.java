package dev.aifunction.openapi.generator;

import java.util.Map;

/** Small documents for tests. */
final class Documents {
  private Documents() {}

  /** A document with nothing but the given schemas, each indented by four spaces. */
  static String schemas(String schemas) {
    return """
        openapi: 3.1.0
        info: {title: Test, version: 1.0.0}
        paths: {}
        components:
          schemas:
        """
        + schemas.indent(4);
  }

  /** A document with the given operation, and a schema {@code Thing}; more of them may follow. */
  static String operation(String path, String method, String operation) {
    return """
        openapi: 3.1.0
        info: {title: Test, version: 1.0.0}
        tags: [{name: Things, description: All things.}]
        paths:
          %s:
            %s:
        %s
        components:
          schemas:
            Thing: {type: object, properties: {id: {type: string}}}
        """
        .formatted(path, method, operation.indent(6).stripTrailing());
  }

  static Document bundle(String yaml) {
    return Bundler.bundle(Map.of("test.yaml", yaml));
  }

  static Description read(String yaml) {
    return DescriptionReader.read(Normalizer.normalize(bundle(yaml)));
  }
}
