package dev.aifunction.processor.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates as JSON Schema 2020-12 says, formats included. */
final class Validation {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Schema META_SCHEMA =
      SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

  private Validation() {}

  /** Returns what a schema has that JSON Schema does not allow. */
  static List<String> violations(String schema) {
    return META_SCHEMA.validate(Json.parse(schema)).stream().map(Object::toString).toList();
  }

  static Schema schema(String json) {
    return SCHEMAS.getSchema(Json.parse(json));
  }
}
