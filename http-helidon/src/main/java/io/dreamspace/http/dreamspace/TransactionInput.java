package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.nullable;

import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;

/** The bodies and filters of transactions. */
public final class TransactionInput {
  private TransactionInput() {}

  public static TransactionDraft draft(Fields fields) {
    return new TransactionDraft(
        fields.required("user_id", UserInput.USER_ID),
        fields.required("amount", INTEGER),
        fields.required("description", TEXT),
        fields.optional("reference", nullable(TEXT)),
        fields.optional("minimum_balance", nullable(INTEGER)));
  }

  public static TransactionFilter filter(Query query) {
    return new TransactionFilter(
        query.integer("transaction_id", TransactionId::new),
        query.integer("user_id", UserId::new),
        query.text("description"),
        query.text("reference"),
        Ranges.of(query, "created"));
  }
}
