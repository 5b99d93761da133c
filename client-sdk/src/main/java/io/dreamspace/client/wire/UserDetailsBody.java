package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user and what they own. The first five parts are those of {@link UserBody}.
 *
 * @param specimen the current one; null if there is none
 * @param inventory all their specimens in order of ids; unmodifiable
 * @param wallet null when nothing was ever booked
 */
public record UserDetailsBody(
    @JsonProperty("user_id") long userId,
    @JsonProperty("twitch_id") @Nullable String twitchId,
    @Nullable String name,
    @Nullable String preferences,
    @JsonProperty("created_at") String createdAt,
    @Nullable OwnedSpecimenBody specimen,
    List<OwnedSpecimenBody> inventory,
    @Nullable WalletBody wallet) {
  public UserDetailsBody {
    inventory = List.copyOf(inventory);
  }
}
