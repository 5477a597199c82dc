package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "max_tokens, maxTokens",
    "n, n",
    "URL, uRL",
    "default, default_",
    "toJson, toJson_",
    "include[], include",
    "harassment/threatening, harassmentThreatening",
    "self-harm, selfHarm",
    "2d, _2d"
  })
  void namesProperties(String wireName, String name) {
    assertThat(JavaNames.property(wireName)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"gpt-3.5-turbo, GPT_3_5_TURBO", "1024x1024, _1024X1024", "24h, _24H", "low, LOW"})
  void namesConstants(String value, String name) {
    assertThat(JavaNames.constant(value)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "messages, message",
    "modalities, modality",
    "searches, search",
    "choices, choice",
    "status, status",
    "data, data"
  })
  void makesSingulars(String plural, String singular) {
    assertThat(JavaNames.singular(plural)).isEqualTo(singular);
  }
}
