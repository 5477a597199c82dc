/**
 * What travels to and from the OpenAI API, generated from the documents in {@code openapi/spec}.
 *
 * <p>Objects are immutable and made by builders; enums are open; unions are sealed interfaces with
 * a member for what is not known. Nothing that arrives is lost: an unknown property, value or
 * member and an explicit null are kept and written again, and nothing is sent that the caller did
 * not set.
 */
@NullMarked
package dev.aifunction.openapi.model;

import org.jspecify.annotations.NullMarked;
