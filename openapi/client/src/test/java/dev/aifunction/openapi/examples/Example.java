package dev.aifunction.openapi.examples;

/**
 * One value of a document.
 *
 * @param kind what it is an example of, such as {@code requests}
 * @param place its JSON pointer within the document; that of a stream, with the event's number
 * @param component the component that it is a value of
 * @param json the value
 */
record Example(String kind, String place, String component, String json) {}
