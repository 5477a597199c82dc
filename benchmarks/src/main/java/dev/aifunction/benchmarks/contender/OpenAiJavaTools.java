package dev.aifunction.benchmarks.contender;

import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall.Function;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import dev.aifunction.benchmarks.contender.DeskArguments.BookArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.ForecastArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.OrderArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.StatusArguments;
import dev.aifunction.benchmarks.contender.DeskArguments.StoreArguments;
import dev.aifunction.benchmarks.desk.Desk;
import java.util.Objects;

/**
 * Calls with the structured arguments of OpenAI's own library, and its JSON for the tool's message.
 */
final class OpenAiJavaTools implements Tools {
  private final Desk desk;

  OpenAiJavaTools(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String call(String name, String arguments) {
    Function function = Function.builder().name(name).arguments(arguments).build();
    return ChatCompletionToolMessageParam.builder()
        .toolCallId("call")
        .contentAsJson(
            switch (function.name()) {
              case "forecast" -> forecast(function.arguments(ForecastArguments.class));
              case "book" -> book(function.arguments(BookArguments.class));
              case "order" -> desk.order(function.arguments(OrderArguments.class).order());
              case "store" -> desk.store(function.arguments(StoreArguments.class).readings());
              case "status" -> status(function);
              default -> throw new IllegalArgumentException("There is no tool " + name);
            })
        .build()
        .content()
        .asText();
  }

  private Object forecast(ForecastArguments in) {
    return desk.forecast(in.city(), in.days());
  }

  private Object book(BookArguments in) {
    return desk.book(
        in.guest(),
        in.nights(),
        in.cents(),
        in.discount(),
        in.late(),
        in.board(),
        in.id(),
        in.note());
  }

  private Object status(Function function) {
    Objects.requireNonNull(function.arguments(StatusArguments.class));
    return desk.status();
  }
}
