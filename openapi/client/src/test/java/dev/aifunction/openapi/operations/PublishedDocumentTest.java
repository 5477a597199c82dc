package dev.aifunction.openapi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import dev.aifunction.openapi.http.LocalServer.Seen;
import dev.aifunction.openapi.operations.Operation.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Makes sure that {@link PublishedDocument} finds what is wrong. */
class PublishedDocumentTest {
  private static final PublishedDocument DOCUMENT =
      new PublishedDocument(
          """
          {
            "paths": {
              "/things/{id}": {
                "post": {
                  "operationId": "mend",
                  "parameters": [
                    {"in": "path", "name": "id", "required": true,
                      "schema": {"type": "string", "maxLength": 3}},
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 9}},
                    {"in": "query", "name": "tag", "style": "deepObject",
                      "schema": {"additionalProperties": {"maxLength": 1}}},
                    {"in": "header", "name": "X-Version", "required": true,
                      "schema": {"type": "string"}}
                  ],
                  "requestBody": {
                    "required": true,
                    "content": {
                      "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                      "multipart/form-data": {"schema": {"$ref": "#/components/schemas/Thing"}}
                    }
                  }
                }
              }
            },
            "components": {
              "schemas": {
                "Thing": {
                  "type": "object",
                  "required": ["count"],
                  "additionalProperties": false,
                  "properties": {
                    "count": {"type": "number", "minimum": 0, "exclusiveMinimum": true},
                    "note": {"type": "string", "nullable": true},
                    "names": {"type": "array", "items": {"type": "string", "maxLength": 3}},
                    "age": {"type": "object", "properties": {"days": {"type": "integer"}}}
                  }
                }
              }
            }
          }
          """);

  private static final Operation MEND =
      new Operation(
          "mend", "Things", "POST", "/things/{id}", List.<Parameter>of(), List.of(), List.of());

  private static List<String> findings(String target, String type, String body) {
    Headers headers = new Headers();
    headers.set("X-Version", "1");
    headers.set("Content-Type", type);
    return DOCUMENT.findings(MEND, new Seen("POST", "/v1/things/" + target, headers, body));
  }

  private static List<String> ofBody(String body) {
    return findings("a", "application/json", body);
  }

  private static List<String> ofForm(String... parts) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      body.append("--b\r\nContent-Disposition: form-data; name=\"").append(parts[i]);
      body.append("\"\r\n\r\n").append(parts[i + 1]).append("\r\n");
    }
    return findings("a", "multipart/form-data; boundary=b", body.append("--b--\r\n").toString());
  }

  @Test
  void allowsWhatTheDocumentDoes() {
    assertThat(ofBody("{\"count\": 1, \"note\": null}")).isEmpty();
    assertThat(findings("a?limit=9&tag%5Bx%5D=y", "application/json", "{\"count\": 1}")).isEmpty();
    assertThat(ofForm("count", "1", "names[]", "a", "names[]", "b", "age[days]", "2")).isEmpty();
  }

  @Test
  void findsWrongParameters() {
    String body = "{\"count\": 1}";
    assertThat(findings("a?limit=10", "application/json", body))
        .containsExactly("query limit : must have a maximum value of 9");
    assertThat(findings("a?page=1", "application/json", body))
        .containsExactly("query page is not published");
    assertThat(findings("a?tag%5Bx%5D=yy", "application/json", body))
        .containsExactly("query tag /x: must be at most 1 characters long");
    assertThat(findings("abcd", "application/json", body))
        .containsExactly("path id : must be at most 3 characters long");
    Seen bare = new Seen("POST", "/v1/things/a", new Headers(), "");
    assertThat(DOCUMENT.findings(MEND, bare))
        .containsExactly("header X-Version is missing", "body is missing");
  }

  @Test
  void findsWrongBodies() {
    assertThat(ofBody("{\"count\": 0}"))
        .containsExactly("body /count: must have an exclusive minimum value of 0");
    assertThat(ofBody("{}")).containsExactly("body : required property 'count' not found");
    assertThat(ofBody("{\"count\": 1, \"note\": 2}")).isNotEmpty();
    assertThat(findings("a", "text/plain", "count"))
        .containsExactly("body of text/plain is not published");
  }

  @Test
  void findsWrongParts() {
    assertThat(ofForm("count", "0"))
        .containsExactly("body /count: must have an exclusive minimum value of 0");
    assertThat(ofForm("count", "1", "names[]", "long"))
        .containsExactly("body /names/0: must be at most 3 characters long");
    assertThat(ofForm("count", "1", "age[days]", "1.5"))
        .containsExactly("body /age/days: number found, integer expected");
    assertThat(ofForm("count", "1", "colour", "red"))
        .containsExactly(
            "body : property 'colour' is not defined in the schema and the schema does not allow"
                + " additional properties");
  }

  @Test
  void knowsNoOtherOperation() {
    Operation other = new Operation("x", "Things", "GET", "/x", List.of(), List.of(), List.of());
    assertThat(DOCUMENT.findings(other, new Seen("GET", "/v1/x", new Headers(), "")))
        .containsExactly("is not published");
  }
}
