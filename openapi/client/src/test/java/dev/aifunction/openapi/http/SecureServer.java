package dev.aifunction.openapi.http;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Is OkHttp's server on the loopback interface, which speaks TLS and HTTP/2. Its certificate is
 * trusted by this JVM until it is closed, if it is to be.
 *
 * <p>{@code GET} is answered with the connection and the version of HTTP, {@code POST stream} with
 * {@value #EVENTS} events, {@code POST slow} with as many, two a second, and any other {@code POST}
 * with the size of its body.
 */
final class SecureServer implements AutoCloseable {
  static final int EVENTS = 50;

  /** It would tell of every request; it is held, as the JDK forgets it. */
  private static final Logger LOG = Logger.getLogger(MockWebServer.class.getName());

  private final MockWebServer server = new MockWebServer();
  private final SSLContext trusted;

  SecureServer(Protocol protocol, boolean isTrusted) throws IOException, NoSuchAlgorithmException {
    LOG.setLevel(Level.WARNING);
    trusted = SSLContext.getDefault();
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates own =
        new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    server.useHttps(own.sslSocketFactory());
    // HTTP/2 cannot be offered alone.
    server.setProtocols(
        protocol == Protocol.HTTP_2 ? List.of(protocol, Protocol.HTTP_1_1) : List.of(protocol));
    server.setDispatcher(new Answers());
    server.start();
    if (isTrusted) {
      HandshakeCertificates others =
          new HandshakeCertificates.Builder()
              .addTrustedCertificate(certificate.certificate())
              .build();
      SSLContext.setDefault(others.sslContext());
    }
  }

  String baseUrl() {
    return "https://localhost:" + server.getPort() + "/v1";
  }

  int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    SSLContext.setDefault(trusted);
    server.close();
  }

  private static final class Answers extends Dispatcher {

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      if (request.getMethod().equals("GET")) {
        return json(
            "{\"connection\":%d,\"version\":\"%s\"}"
                .formatted(request.getConnectionIndex(), request.getVersion()));
      }
      if (request.getTarget().endsWith("/slow")) {
        return stream().throttleBody(32, 1, TimeUnit.SECONDS).build();
      }
      return request.getTarget().endsWith("/stream")
          ? stream().build()
          : json("{\"size\":%d}".formatted(request.getBodySize()));
    }

    private static MockResponse.Builder stream() {
      StringBuilder events = new StringBuilder();
      for (int i = 0; i < EVENTS; i++) {
        events.append("data: {\"i\":").append(i).append("}\n\n");
      }
      return answer("text/event-stream", events.append("data: [DONE]\n\n").toString());
    }

    private static MockResponse json(String body) {
      return answer("application/json", body).build();
    }

    private static MockResponse.Builder answer(String type, String body) {
      return new MockResponse.Builder().code(200).setHeader("Content-Type", type).body(body);
    }
  }
}
