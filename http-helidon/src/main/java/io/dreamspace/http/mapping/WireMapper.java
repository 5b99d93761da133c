package io.dreamspace.http.mapping;

import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.client.wire.OwnedSpecimenBody;
import io.dreamspace.client.wire.StampBody;
import io.dreamspace.client.wire.TwitchAccountBody;
import io.dreamspace.client.wire.UserBody;
import io.dreamspace.client.wire.WalletBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** The pairs that differ in nothing but names, ids and times. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface WireMapper {

  @Mapping(target = "userId", source = "id")
  UserBody user(User user, @Context TimeFormat times);

  TwitchAccountBody twitchAccount(TwitchAccount account, @Context TimeFormat times);

  WalletBody wallet(Wallet wallet, @Context TimeFormat times);

  @Mapping(target = "specimenId", source = "id")
  OwnedSpecimenBody ownedSpecimen(Specimen specimen, @Context TimeFormat times);

  @Mapping(target = "documentId", source = "id")
  @Mapping(target = "documentData", source = "data")
  DocumentBody document(Document document, @Context TimeFormat times);

  @Mapping(target = "stampId", source = "id")
  @Mapping(target = "stampType", source = "type")
  StampBody stamp(Stamp stamp);

  default @Nullable String time(@Nullable Instant instant, @Context TimeFormat times) {
    return instant == null ? null : times.format(instant);
  }

  default @Nullable String value(@Nullable TwitchId id) {
    return id == null ? null : id.value();
  }

  default long value(UserId id) {
    return id.value();
  }

  default long value(SpecimenId id) {
    return id.value();
  }

  default long value(DocumentId id) {
    return id.value();
  }

  default long value(StampId id) {
    return id.value();
  }
}
