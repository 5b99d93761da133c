package io.dreamspace.http.blotre;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.http.reading.Form;
import java.util.function.Supplier;

/**
 * What a request brings, each found out when it is asked for: that is the order in which it is
 * refused.
 *
 * @param json its body, as the JSON that it must be
 * @param form its body, as the form that it must be
 * @param actor in whose name it is made
 */
record Sent(Supplier<JsonNode> json, Supplier<Form> form, Supplier<Authentication> actor) {}
