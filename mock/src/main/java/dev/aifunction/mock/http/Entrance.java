package dev.aifunction.mock.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.Supplier;

/** Tells the requests that are for the mock itself from those to the API. */
public final class Entrance implements HttpHandler {
  private final ControlFront control;
  private final Supplier<Front> api;

  /**
   * Makes the entrance to both.
   *
   * @param api returns the front of the API, which another can replace
   */
  public Entrance(ControlFront control, Supplier<Front> api) {
    this.control = control;
    this.api = api;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.equals(ControlFront.PATH) || path.startsWith(ControlFront.PATH + "/")) {
      control.handle(exchange);
    } else {
      api.get().handle(exchange);
    }
  }
}
