package dev.aifunction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter that says which conversation a call belongs to: a {@code String}, a {@link
 * java.util.UUID} or a whole number, and never null.
 *
 * <p>The call continues what the stub's store has under that id, and is stored under it when it has
 * ended well. Whoever knows an id can read on in its conversation: take one that its user cannot
 * choose.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface ConversationId {}
