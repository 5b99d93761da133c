-- What was done under an idempotency key, and what came of it; see io.dreamspace.application.once.
create table receipts (
  caller          text not null,
  idempotency_key text not null,
  fingerprint     text not null,
  created_at      integer not null,
  expires_at      integer not null,
  outcome         text not null,
  primary key (caller, idempotency_key)
) strict, without rowid;
create index receipts_by_expires_at on receipts (expires_at);
