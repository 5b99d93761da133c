package io.dreamspace.client.wire;

/**
 * A field at fault.
 *
 * @param field as the API names it, such as {@code twitch_id}
 * @param message one sentence for a person
 */
public record FieldErrorBody(String field, String message) {}
