package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Hosted;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** Reads the tools that the server runs from an {@code @AiAssistant}. */
final class HostedReader {
  /** The runtime's methods that make the tools of the enum {@code Hosted}. */
  private static final Map<String, String> FACTORIES =
      Map.of(
          "WEB_SEARCH", "webSearch",
          "CODE_INTERPRETER", "codeInterpreter",
          "IMAGE_GENERATION", "imageGeneration");

  private static final String HOSTED = "hosted";
  private static final String FILE_SEARCH = "fileSearch";
  private static final String URL = "url";
  private static final String LABEL = "label";

  private final ReadContext context;

  HostedReader(ReadContext context) {
    this.context = context;
  }

  /** Returns the tools, without those for which the reporter received problems. */
  List<Hosted> read(Mirror annotation) {
    List<Hosted> tools = new ArrayList<>();
    List<String> simple = annotation.constants(HOSTED);
    refuseTwice(simple, HOSTED, annotation.place(HOSTED));
    simple.forEach(name -> tools.add(new Hosted.Simple(factory(name))));
    List<String> stores = annotation.strings(FILE_SEARCH);
    if (!stores.isEmpty()) {
      checkStores(stores, annotation.place(FILE_SEARCH));
      tools.add(new Hosted.FileSearch(stores));
    }
    Set<String> labels = new HashSet<>();
    for (AnnotationMirror inner : annotation.annotations("mcp")) {
      tools.add(server(annotation.inner(inner), labels));
    }
    return tools;
  }

  private static String factory(String name) {
    String factory = FACTORIES.get(name);
    if (factory == null) {
      throw new Unresolved(name);
    }
    return factory;
  }

  private void refuseTwice(List<String> names, String member, Problem.Place place) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        context.reporter().add(ProblemCode.TOOLS_TWICE, place, name, member);
      }
    }
  }

  private void checkStores(List<String> stores, Problem.Place place) {
    refuseTwice(stores, FILE_SEARCH, place);
    for (String store : stores) {
      if (store.isBlank()) {
        refuse(place, FILE_SEARCH, store, "names no vector store", "its id, such as \"vs_abc123\"");
      }
    }
  }

  private Hosted server(Mirror server, Set<String> labels) {
    String label = server.string(LABEL);
    if (label.isBlank()) {
      refuse(
          server.place(LABEL),
          "The label of an MCP server",
          label,
          "no model can call",
          "a name such as \"docs\"");
    } else if (!labels.add(label)) {
      context.reporter().add(ProblemCode.TOOLS_TWICE, server.place(LABEL), label, "mcp");
    }
    String url = server.string(URL);
    if (!isAddress(url)) {
      refuse(
          server.place(URL),
          "The url of the MCP server " + label,
          url,
          "is no address of a server",
          "one such as \"https://example.com/mcp\"");
    }
    List<String> tools = server.strings("tools");
    refuseTwice(tools, "tools", server.place("tools"));
    return new Hosted.Mcp(label, url, tools);
  }

  private static boolean isAddress(String url) {
    try {
      URI address = new URI(url);
      String scheme = address.getScheme();
      return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
          && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void refuse(
      Problem.Place place, String what, String value, String reason, String wayOut) {
    context.reporter().add(ProblemCode.BAD_HOSTED_TOOL, place, what, value, reason, wayOut);
  }
}
