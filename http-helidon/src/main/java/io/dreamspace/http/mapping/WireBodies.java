package io.dreamspace.http.mapping;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.client.wire.EventBody;
import io.dreamspace.client.wire.EventKindBody;
import io.dreamspace.client.wire.OwnedSpecimenBody;
import io.dreamspace.client.wire.SpecimenBody;
import io.dreamspace.client.wire.StampBody;
import io.dreamspace.client.wire.TransactionBody;
import io.dreamspace.client.wire.TwitchAccountBody;
import io.dreamspace.client.wire.UserBody;
import io.dreamspace.client.wire.UserDetailsBody;
import io.dreamspace.client.wire.WalletBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.Wallet;

/** Makes the wire's records. What is embedded or decided is here, the rest is generated. */
public final class WireBodies {
  private final WireMapper mapper = new WireMapperImpl();
  private final TimeFormat times;

  public WireBodies(TimeFormat times) {
    this.times = times;
  }

  public UserBody user(User user) {
    return mapper.user(user, times);
  }

  public UserDetailsBody userDetails(UserDetails details) {
    UserBody user = user(details.user());
    Inventory inventory = details.inventory();
    Wallet wallet = details.wallet();
    return new UserDetailsBody(
        user.userId(),
        user.twitchId(),
        user.name(),
        user.preferences(),
        user.createdAt(),
        inventory.current().map(this::ownedSpecimen).orElse(null),
        inventory.specimens().stream().map(this::ownedSpecimen).toList(),
        wallet == null ? null : wallet(wallet));
  }

  public TwitchAccountBody twitchAccount(TwitchAccount account) {
    return mapper.twitchAccount(account, times);
  }

  public WalletBody wallet(Wallet wallet) {
    return mapper.wallet(wallet, times);
  }

  public TransactionBody transaction(TransactionDetails details) {
    Transaction transaction = details.transaction();
    return new TransactionBody(
        transaction.id().value(),
        transaction.userId().value(),
        user(details.user()),
        transaction.amount(),
        transaction.description(),
        transaction.reference(),
        times.format(transaction.createdAt()));
  }

  public SpecimenBody specimen(SpecimenDetails details) {
    OwnedSpecimenBody specimen = ownedSpecimen(details.specimen());
    return new SpecimenBody(
        specimen.specimenId(),
        specimen.ownerId(),
        user(details.owner()),
        specimen.bornAt(),
        specimen.forgottenAt());
  }

  public EventBody event(EventDetails details) {
    Event event = details.event();
    DocumentId documentId = event.documentId();
    Document document = details.document();
    return new EventBody(
        event.id().value(),
        documentId == null ? null : documentId.value(),
        document == null ? null : document(document),
        event.userId().value(),
        user(details.user()),
        event.userName(),
        times.format(event.occurredAt()),
        times.format(event.createdAt()),
        kind(event.kind()));
  }

  public DocumentBody document(Document document) {
    return mapper.document(document, times);
  }

  public StampBody stamp(Stamp stamp) {
    return mapper.stamp(stamp);
  }

  private OwnedSpecimenBody ownedSpecimen(Specimen specimen) {
    return mapper.ownedSpecimen(specimen, times);
  }

  private static EventKindBody kind(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain plain -> new EventKindBody.Plain(plain.message());
      case EventKind.Subscriber subscriber ->
          new EventKindBody.Subscriber(
              subscriber.tier(), subscriber.subscribedLength(), subscriber.message());
      case EventKind.Cheer cheer ->
          new EventKindBody.Cheer(cheer.amount(), cheer.cheerType(), cheer.message());
      case EventKind.Raid raid -> new EventKindBody.Raid(raid.viewerCount());
    };
  }
}
