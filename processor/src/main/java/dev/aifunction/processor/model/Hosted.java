package dev.aifunction.processor.model;

import java.util.List;

/** Is a tool that the server runs, as an assistant's annotation names it. */
public sealed interface Hosted {

  /**
   * Is one that needs nothing to be said of it.
   *
   * @param factory the runtime's method that makes it
   */
  record Simple(String factory) implements Hosted {}

  /**
   * Is the search in files.
   *
   * @param stores the ids of the vector stores
   */
  record FileSearch(List<String> stores) implements Hosted {
    public FileSearch {
      stores = List.copyOf(stores);
    }
  }

  /**
   * Is a remote MCP server.
   *
   * @param tools the names of the tools that may be called; empty for all of them
   */
  record Mcp(String label, String url, List<String> tools) implements Hosted {
    public Mcp {
      tools = List.copyOf(tools);
    }
  }
}
