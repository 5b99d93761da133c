package io.dreamspace.http.mapping;

import static io.dreamspace.http.Golden.assertBothWays;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.stream.StreamOwner;
import io.dreamspace.client.wire.FlawBody;
import io.dreamspace.client.wire.StreamErrorBody;
import io.dreamspace.client.wire.TagBody;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamBodiesTest {
  private static final StreamId STREAM = new StreamId("552f68963004ce448e1e19a5");
  private static final AccountId OWNER = new AccountId("552f24f33004785713de674e");
  private static final Instant CREATED = Instant.parse("2015-04-16T07:45:26.262999Z");
  private static final Instant UPDATED = Instant.parse("2015-04-16T07:45:27Z");

  @Test
  void stream_isThePublishedExample() {
    StatusStream stream =
        new StatusStream(
            STREAM,
            new StreamName("ToasterPrime"),
            new StreamUri("toastmastergeneral/toasterprime"),
            CREATED,
            CREATED,
            new Status(new Color("#0000ff"), CREATED, OWNER),
            OWNER,
            new Tags(List.of(new Tag("Toaster"))));

    assertBothWays(StreamBodies.stream(stream), "stream.json");
  }

  @Test
  void stream_withoutTags_writesTheEmptyList() {
    StatusStream stream =
        new StatusStream(
            STREAM,
            new StreamName("Mr Tree"),
            new StreamUri("matt/mr+tree"),
            CREATED,
            UPDATED,
            new Status(new Color("#AaAaAa"), UPDATED, OWNER),
            OWNER,
            Tags.none());

    assertBothWays(StreamBodies.stream(stream), "stream-untagged.json");
  }

  @Test
  void status_keepsTheCaseOfItsColor() {
    Status status = new Status(new Color("#0000FF"), CREATED, OWNER);

    assertBothWays(StreamBodies.status(status), "stream-status.json");
  }

  @Test
  void tags_keepTheirOrder() {
    Tags tags = new Tags(List.of(new Tag("rye"), new Tag("$T")));

    assertThat(StreamBodies.tags(tags)).containsExactly(new TagBody("rye"), new TagBody("$t"));
  }

  @Test
  void account_isWritten() {
    Account account = new Account(OWNER, new UserName("Toast Master"), STREAM, null, CREATED);

    assertBothWays(StreamBodies.owner(StreamOwner.of(account)), "account.json");
  }

  @Test
  void account_withoutName_writesNull() {
    Account account = new Account(OWNER, null, STREAM, null, CREATED);

    assertBothWays(StreamBodies.owner(StreamOwner.of(account)), "account-nulls.json");
  }

  @Test
  void error_hasAlwaysDetails() {
    assertBothWays(new StreamErrorBody("Stream does not exist."), "stream-error.json");
  }

  @Test
  void error_inTheBody_saysWhere() {
    assertBothWays(
        new StreamErrorBody(
            "Could not process request",
            Map.of("obj.color", List.of(FlawBody.of("Color is not valid.")))),
        "stream-error-details.json");
  }
}
