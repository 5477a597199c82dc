package dev.aifunction.openai;

import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.openapi.api.AssistantsApi;
import dev.aifunction.openapi.http.HttpTransport;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.model.CreateAssistantRequest;
import dev.aifunction.openapi.model.CreateAssistantRequestToolResources;
import dev.aifunction.openapi.model.CreateAssistantRequestToolResourcesCodeInterpreter;
import dev.aifunction.openapi.model.CreateAssistantRequestToolResourcesFileSearch;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Makes the assistants that runs need, and deletes them in the end.
 *
 * <p>An assistant is a model and the files of its hosted tools, no more: a run says everything else
 * anew. So there is one for each model and its hosted tools, whatever conversations are about.
 */
@SuppressWarnings("deprecation") // by OpenAI, whose own Assistants end; other servers keep theirs
final class HostedAssistants {
  private static final System.Logger LOG = System.getLogger(HostedAssistants.class.getName());
  private static final String NAME = "aifunction";
  private static final long NANOS_TO_DELETE = Duration.ofSeconds(2).toNanos();

  private record Key(String model, List<HostedTool> tools) {}

  private final HttpTransport transport;
  private final Map<Key, String> ids = new ConcurrentHashMap<>();
  private final Queue<String> made = new ConcurrentLinkedQueue<>();

  HostedAssistants(HttpTransport transport) {
    this.transport = transport;
  }

  /**
   * Returns the id of an assistant for a request, made when there is none. Two threads may make one
   * each at the same time; the second is then of no use, and deleted with the others.
   */
  String idFor(ModelRequest request) {
    Key key = key(request);
    String id = ids.get(key);
    if (id == null) {
      AssistantsApi api = new AssistantsApi(Deadlines.bounded(transport, request));
      id = api.createAssistant(write(key)).id();
      made.add(id);
      ids.putIfAbsent(key, id);
    }
    return id;
  }

  /** Forgets the assistant of a request, which somebody else may have deleted. */
  void forget(ModelRequest request) {
    ids.remove(key(request));
  }

  private static Key key(ModelRequest request) {
    return new Key(Requests.model(request), request.hostedTools());
  }

  private static CreateAssistantRequest write(Key key) {
    CreateAssistantRequest.Builder wire =
        CreateAssistantRequest.builder().model(key.model()).name(NAME);
    AssistantTools.write(key.tools(), wire::addTool, wire::addTool);
    Requests.set(resources(key.tools()), wire::toolResources);
    return wire.build();
  }

  private static @Nullable CreateAssistantRequestToolResources resources(List<HostedTool> tools) {
    CreateAssistantRequestToolResources.Builder wire =
        CreateAssistantRequestToolResources.builder();
    boolean isEmpty = true;
    for (HostedTool tool : tools) {
      if (tool instanceof HostedTool.FileSearch search && !search.vectorStoreIds().isEmpty()) {
        wire.fileSearch(
            CreateAssistantRequestToolResourcesFileSearch.builder()
                .vectorStoreIds(search.vectorStoreIds())
                .build());
        isEmpty = false;
      } else if (tool instanceof HostedTool.CodeInterpreter code && !code.fileIds().isEmpty()) {
        wire.codeInterpreter(
            CreateAssistantRequestToolResourcesCodeInterpreter.builder()
                .fileIds(code.fileIds())
                .build());
        isEmpty = false;
      }
    }
    return isEmpty ? null : wire.build();
  }

  /** Deletes the assistants that were made, as far as the server lets it within two seconds. */
  void deleteAll() {
    long started = System.nanoTime();
    try {
      for (String id = made.poll(); id != null; id = made.poll()) {
        long left = NANOS_TO_DELETE - (System.nanoTime() - started);
        new AssistantsApi(transport.withTimeout(Duration.ofNanos(Math.max(1, left))))
            .deleteAssistant(id);
      }
    } catch (OpenAiException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "An assistant stays at the server", e);
    }
  }
}
