package dev.aifunction.openapi.operations;

import java.util.List;
import java.util.Map;

/** Lists what the published document refuses although the API takes it. */
final class PublishedMistakes {

  /** The findings, by the reason for which they are none of ours. */
  static final Map<String, List<String>> BY_REASON =
      Map.of(
          "EasyInputMessage allows all that InputMessage does, and a oneOf has both",
          List.of(
              "createConversationItems: body /items/0: must be valid to one and only one schema,"
                  + " but 2 are valid with indexes '0, 1'",
              "createResponse: body /input/1: must be valid to one and only one schema, but 2 are"
                  + " valid with indexes '0, 1'",
              "createResponse: body /input: array found, string expected",
              "createResponse: body /input: must be valid to one and only one schema, but 0 are"
                  + " valid"),
          "CompoundFilter refers to itself by $recursiveRef, which JSON Schema 2020-12 ignores: its"
              + " filters are then anything, and so of two shapes",
          List.of(
              "searchVectorStore: body /filters/filters/0: must be valid to one and only one"
                  + " schema, but 2 are valid with indexes '0, 1'",
              "searchVectorStore: body /filters/filters/1: must be valid to one and only one"
                  + " schema, but 2 are valid with indexes '0, 1'",
              "searchVectorStore: body /filters/type: does not have a value in the enumeration"
                  + " [\"eq\", \"ne\", \"gt\", \"gte\", \"lt\", \"lte\", \"in\", \"nin\"]",
              "searchVectorStore: body /filters: must be valid to one and only one schema, but 0"
                  + " are valid",
              "searchVectorStore: body /filters: property 'filters' is not defined in the schema"
                  + " and the schema does not allow additional properties",
              "searchVectorStore: body /filters: required property 'key' not found",
              "searchVectorStore: body /filters: required property 'value' not found"),
          "The filter by metadata is described as metadata[key]=value, but has no style that says"
              + " so",
          List.of(
              "listChatCompletions: query metadata[a b] is not published",
              "listChatCompletions: query metadata[c] is not published"),
          "expires_after is meant to be nullable, but allOf of an object and anything is an object",
          List.of("modifyVectorStore: body /expires_after: null found, object expected"));

  private PublishedMistakes() {}
}
