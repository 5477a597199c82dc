package dev.aifunction.openapi.http;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes HTTP clients, whose threads are daemons, and ends them. */
final class HttpClients {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(30);

  /** {@code HttpClient.shutdownNow}, which Java has since 21. */
  private static final @Nullable MethodHandle SHUT_DOWN = findShutDown();

  private HttpClients() {}

  /**
   * Makes a client.
   *
   * @param proxy what chooses the proxy, or null for the JVM's own choice
   */
  static HttpClient create(@Nullable ProxySelector proxy) {
    HttpClient.Builder builder =
        HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).executor(ClientThreads.working());
    if (proxy != null) {
      builder.proxy(proxy);
    }
    return builder.build();
  }

  /** Ends the client's threads where Java can; elsewhere they end when the client is forgotten. */
  static void shutDown(HttpClient client) {
    if (SHUT_DOWN == null) {
      return;
    }
    try {
      SHUT_DOWN.invoke(client);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("shutdownNow throws no checked exception", e);
    }
  }

  private static @Nullable MethodHandle findShutDown() {
    try {
      MethodType type = MethodType.methodType(void.class);
      return MethodHandles.publicLookup().findVirtual(HttpClient.class, "shutdownNow", type);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
