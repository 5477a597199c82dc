/**
 * The code of the documents under {@code docs/}, compiled and run: a document shows an excerpt of a
 * source, and {@code DocumentsTest} holds it to that.
 */
@NullMarked
package dev.aifunction.samples.docs;

import org.jspecify.annotations.NullMarked;
