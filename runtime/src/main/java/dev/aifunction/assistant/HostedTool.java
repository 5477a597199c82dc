package dev.aifunction.assistant;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is a tool that the server runs itself; not every API has every one.
 *
 * <p>A conversation whose API lacks a tool is refused when it is built; a {@link ModelClient} that
 * is asked directly refuses it with an {@link UnsupportedOperationException}.
 *
 * @see Api#has(HostedTool)
 */
public sealed interface HostedTool {

  /** Returns the search of the web, everywhere. */
  static WebSearch webSearch() {
    return new WebSearch(List.of());
  }

  /** Returns the search in the files of vector stores, by the stores' ids. */
  static FileSearch fileSearch(String... vectorStoreIds) {
    return new FileSearch(List.of(vectorStoreIds), null);
  }

  /** Returns the interpreter of Python, with uploaded files by their ids. */
  static CodeInterpreter codeInterpreter(String... fileIds) {
    return new CodeInterpreter(List.of(fileIds));
  }

  /** Returns the generation of images. */
  static ImageGeneration imageGeneration() {
    return new ImageGeneration();
  }

  /**
   * Returns the tools of a remote MCP server, to be called without asking.
   *
   * @param label what the model calls the server
   * @param allowedTools the names of the tools that may be called; none for all of them
   */
  static RemoteMcp remoteMcp(String label, URI server, String... allowedTools) {
    return new RemoteMcp(label, server, List.of(allowedTools), Map.of());
  }

  /** Returns the wire's name of this kind of tool, such as {@code web_search}. */
  String type();

  /**
   * Searches the web.
   *
   * @param allowedDomains where it searches, such as {@code openai.com}; empty for everywhere
   */
  record WebSearch(List<String> allowedDomains) implements HostedTool {

    public WebSearch {
      allowedDomains = List.copyOf(allowedDomains);
    }

    @Override
    public String type() {
      return "web_search";
    }
  }

  /**
   * Searches the files of vector stores.
   *
   * @param vectorStoreIds the stores
   * @param maxResults how many results at most; null leaves it to the server
   */
  record FileSearch(List<String> vectorStoreIds, @Nullable Integer maxResults)
      implements HostedTool {

    public FileSearch {
      vectorStoreIds = List.copyOf(vectorStoreIds);
    }

    @Override
    public String type() {
      return "file_search";
    }
  }

  /**
   * Runs Python that the model writes.
   *
   * @param fileIds uploaded files that the code can read
   */
  record CodeInterpreter(List<String> fileIds) implements HostedTool {

    public CodeInterpreter {
      fileIds = List.copyOf(fileIds);
    }

    @Override
    public String type() {
      return "code_interpreter";
    }
  }

  /** Makes images. */
  record ImageGeneration() implements HostedTool {

    @Override
    public String type() {
      return "image_generation";
    }
  }

  /**
   * Calls the tools of an MCP server.
   *
   * @param label what the model calls the server
   * @param server the server's address
   * @param allowedTools the names of the tools that may be called; empty for all of them
   * @param headers what the server is sent with each request, such as {@code Authorization}:
   *     secrets
   */
  record RemoteMcp(String label, URI server, List<String> allowedTools, Map<String, String> headers)
      implements HostedTool {

    public RemoteMcp {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(server, "server");
      allowedTools = List.copyOf(allowedTools);
      headers = Map.copyOf(headers);
    }

    @Override
    public String type() {
      return "mcp";
    }

    /** Returns the label and the server; never the headers. */
    @Override
    public String toString() {
      return "RemoteMcp[" + label + ", " + server + "]";
    }
  }
}
