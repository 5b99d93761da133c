package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A specimen inside of its owner, who is therefore not repeated in it.
 *
 * @param bornAt ISO 8601 with offset
 * @param forgottenAt likewise; null while it is remembered
 */
public record OwnedSpecimenBody(
    @JsonProperty("specimen_id") long specimenId,
    @JsonProperty("owner_id") long ownerId,
    @JsonProperty("born_at") String bornAt,
    @JsonProperty("forgotten_at") @Nullable String forgottenAt) {}
