package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a remote MCP server whose tools OpenAI's server calls, for {@link AiAssistant#mcp()}.
 *
 * <pre>{@code
 * @AiAssistant(mcp = @McpServer(label = "docs", url = "https://example.com/mcp", tools = "search"))
 * }</pre>
 *
 * <p>A server that wants a key is given to the stub's builder, with its headers: a secret has no
 * place in an annotation.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface McpServer {

  /** What the model calls the server. */
  String label();

  /** The server's address, {@code https} or {@code http}. */
  String url();

  /** The names of the tools that may be called; none for all of them. */
  String[] tools() default {};
}
