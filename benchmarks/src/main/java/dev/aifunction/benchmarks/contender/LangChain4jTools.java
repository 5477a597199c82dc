package dev.aifunction.benchmarks.contender;

import dev.aifunction.benchmarks.desk.Desk;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolExecutor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** Calls through LangChain4j's executor, which reports failures as exceptions here. */
final class LangChain4jTools implements Tools {
  private final Map<String, ToolExecutor> executors = new HashMap<>();

  LangChain4jTools(Desk desk) {
    for (Method method : Desk.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Tool.class)) {
        executors.put(method.getName(), executor(desk, method));
      }
    }
  }

  private static ToolExecutor executor(Desk desk, Method method) {
    return DefaultToolExecutor.builder()
        .object(desk)
        .originalMethod(method)
        .methodToInvoke(method)
        .wrapToolArgumentsExceptions(true)
        .propagateToolExecutionExceptions(true)
        .build();
  }

  @Override
  public String call(String name, String arguments) {
    ToolExecutor executor = executors.get(name);
    if (executor == null) {
      throw new IllegalArgumentException("There is no tool " + name);
    }
    return executor.execute(
        ToolExecutionRequest.builder().name(name).arguments(arguments).build(), "memory");
  }
}
