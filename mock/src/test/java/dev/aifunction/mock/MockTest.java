package dev.aifunction.mock;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Gives each test a mock of its own. */
abstract class MockTest {
  MockOpenAi mock;
  Wire wire;

  @BeforeEach
  void startMock() {
    mock = MockOpenAi.start();
    wire = new Wire(mock);
  }

  @AfterEach
  void closeMock() {
    mock.close();
  }

  static JsonNode message(JsonNode completion) {
    return completion.at("/choices/0/message");
  }

  /** Returns the ids of what is on a page, in its order. */
  static List<String> ids(JsonNode page) {
    return page.path("data").valueStream().map(item -> item.path("id").stringValue()).toList();
  }

  static String content(JsonNode completion) {
    return message(completion).path("content").stringValue();
  }
}
