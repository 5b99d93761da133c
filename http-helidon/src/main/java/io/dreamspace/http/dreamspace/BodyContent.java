package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/** What a request brings, to be had in one form or the other, once. */
record BodyContent(Supplier<byte[]> bytes, Supplier<JsonNode> json) {}
