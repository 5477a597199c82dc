/**
 * Listens: the loopback server, the routes, what every answer has in common, injected faults and
 * server-sent events; beside the API, the front of the mock's own control.
 *
 * <p>Knows no area of the API. An operation is handed an {@link ApiRequest} that has already been
 * checked against the document, and returns an {@link Answer} or throws an {@link
 * dev.aifunction.mock.document.ApiError}. Arrows: depends on {@code document} and {@code state}.
 */
@NullMarked
package dev.aifunction.mock.http;

import org.jspecify.annotations.NullMarked;
