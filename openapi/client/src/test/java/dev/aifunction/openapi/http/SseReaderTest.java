package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SseReaderTest {

  static Stream<Arguments> streams() {
    return Stream.of(
        Arguments.of("LF", "data: a\n\ndata: b\n\n", List.of("message a", "message b")),
        Arguments.of("CR", "data: a\r\rdata: b\r\r", List.of("message a", "message b")),
        Arguments.of("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", List.of("message a", "message b")),
        Arguments.of("mixed ends", "data: a\r\n\ndata: b\r\r\n", List.of("message a", "message b")),
        Arguments.of("no space", "data:a\n\n", List.of("message a")),
        Arguments.of("one space only", "data:  a \n\n", List.of("message  a ")),
        Arguments.of("colon in value", "data: a: b\n\n", List.of("message a: b")),
        Arguments.of("several lines", "data: a\ndata:\ndata: b\n\n", List.of("message a\n\nb")),
        Arguments.of("name", "event: done\ndata: a\n\ndata: b\n\n", List.of("done a", "message b")),
        Arguments.of("name after data", "data: a\nevent: x\n\n", List.of("x a")),
        Arguments.of("name without data", "event: x\n\ndata: a\n\n", List.of("message a")),
        Arguments.of("field without colon", "data\n\n", List.of("message ")),
        Arguments.of("longer field name", "database: a\n\n", List.of()),
        Arguments.of("comments", ": hello\n\n:\ndata: a\n: bye\n\n", List.of("message a")),
        Arguments.of("id and retry", "id: 7\nretry: 10\ndata: a\n\n", List.of("message a")),
        Arguments.of("byte order mark", "\uFEFFdata: a\n\n", List.of("message a")),
        Arguments.of("mark in the middle", "data: a\n\n\uFEFFdata: b\n\n", List.of("message a")),
        Arguments.of("cut off", "data: a\n\ndata: b\n", List.of("message a")),
        Arguments.of("cut off in a line", "data: a\n\ndat", List.of("message a")),
        Arguments.of("empty", "", List.of()),
        Arguments.of("characters", "data: 日本 😀 é\n\n", List.of("message 日本 😀 é")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void readsWholeStreams(String name, String text, List<String> events) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(events(new ByteArrayInputStream(bytes))).isEqualTo(events);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void readsStreamsThatArriveByteByByte(String name, String text, List<String> events)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    InputStream single =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, 1);
          }
        };
    assertThat(events(single)).isEqualTo(events);
  }

  /** Wherever the network cuts, and however much it brings at once, the events are the same. */
  @Test
  void readsStreamsThatArriveInPieces() throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    List<String> expected = new ArrayList<>();
    Random random = new Random(7);
    String[] ends = {"\n", "\r\n", "\r"};
    for (int i = 0; i < 3000; i++) {
      String end = ends[random.nextInt(ends.length)];
      String word = "日本😀é".repeat(random.nextInt(20)) + i;
      text.append(": keep alive").append(end).append(random.nextBoolean() ? end : "");
      text.append("event: e").append(i).append(end).append("data: ").append(word).append(end);
      if (random.nextBoolean()) {
        text.append("id: 1").append(end).append("data:").append(word).append(end);
        word += "\n" + word;
      }
      text.append(end);
      expected.add("e" + i + " " + word);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    InputStream pieces =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            int most = random.nextInt(10) == 0 ? 40_000 : 30;
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(most)));
          }
        };

    assertThat(events(pieces)).isEqualTo(expected);
  }

  @Test
  void deliversAnEventThatEndsWithCarriageReturnsAtOnce() throws IOException {
    byte[] bytes = "data: a\r\r".getBytes(StandardCharsets.UTF_8);
    InputStream blocking =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            if (available() == 0) {
              throw new AssertionError("There is nothing to wait for");
            }
            return super.read(buffer, offset, length);
          }
        };
    SseEvent event = new SseReader(blocking, 100).next();
    assertThat(event).isNotNull();
    assertThat(event.dataIs("a")).isTrue();
  }

  @Test
  void refusesALineThatIsTooLong() {
    SseReader reader = reader("data: 12345678901234567890\n\n", 20);

    assertThatThrownBy(reader::next)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("An event of the stream is longer than 20 bytes");
  }

  @Test
  void refusesDataThatIsTooLongInManyLines() {
    SseReader reader = reader("data: 123456789\n".repeat(3) + "\n", 20);

    assertThatThrownBy(reader::next).isInstanceOf(MalformedResponseException.class);
  }

  private static SseReader reader(String text, int longest) {
    return new SseReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
  }

  private static List<String> events(InputStream in) throws IOException {
    SseReader reader = new SseReader(in, 1000);
    List<String> events = new ArrayList<>();
    for (SseEvent event = reader.next(); event != null; event = reader.next()) {
      events.add(event.name() + " " + event.text());
    }
    return events;
  }
}
