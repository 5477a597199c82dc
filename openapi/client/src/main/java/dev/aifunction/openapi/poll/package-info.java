/**
 * Waits for what the API does in the background: runs, batches, fine-tuning jobs, files that a
 * vector store reads, and files that are sent in parts.
 *
 * <p>Each class stands on one generated API and waits as {@link
 * dev.aifunction.openapi.http.Polling} says. The server's hint how long to wait stands in a header,
 * which no API shows; set the intervals instead.
 */
@NullMarked
package dev.aifunction.openapi.poll;

import org.jspecify.annotations.NullMarked;
