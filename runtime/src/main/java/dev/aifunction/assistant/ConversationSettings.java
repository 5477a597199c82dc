package dev.aifunction.assistant;

import dev.aifunction.ReturnTo;
import dev.aifunction.tool.Dispatcher;
import dev.aifunction.tool.ToolSpec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Is what all copies of a conversation have in common. */
record ConversationSettings(
    ModelClient client,
    Dispatcher dispatcher,
    List<ToolSpec> tools,
    Set<String> callerTools,
    List<HostedTool> hostedTools,
    int maxRounds,
    int maxCalls,
    @Nullable Duration timeout,
    ToolErrors toolErrors,
    ConversationStore store,
    ContextWindow window,
    ConversationListener listener) {

  /** Returns the names of the tools whose calls are the application's to run. */
  static Set<String> callerTools(List<ToolSpec> tools) {
    return tools.stream()
        .filter(tool -> tool.returnTo() == ReturnTo.CALLER)
        .map(ToolSpec::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
