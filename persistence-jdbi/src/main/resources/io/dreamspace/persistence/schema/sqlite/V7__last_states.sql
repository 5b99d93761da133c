-- What things were like when they were deleted. Their ids never come back, and so are unique here,
-- too. kept_for is the last change that shows the row: its own, or that of what it was part of.

create table deleted_users (
  user_id           integer primary key,
  kept_for          integer not null,
  twitch_id         text,
  created_at        integer not null,
  balance           integer, -- null for one without a wallet
  wallet_updated_at integer,
  name              text,
  preferences       text
) strict;
create index deleted_users_by_kept_for on deleted_users (kept_for);

create table deleted_documents (
  document_id   integer primary key,
  kept_for      integer not null,
  seal          integer not null,
  created_at    integer not null,
  metadata      text,
  document_data any not null
) strict;
create index deleted_documents_by_kept_for on deleted_documents (kept_for);

create table deleted_stamps (
  stamp_id    integer primary key,
  kept_for    integer not null,
  document_id integer not null,
  pos_x       integer not null,
  pos_y       integer not null,
  rotation    any not null,
  stamp_type  text not null
) strict;
create index deleted_stamps_by_kept_for on deleted_stamps (kept_for);

create table deleted_events (
  event_id          integer primary key,
  kept_for          integer not null,
  document_id       integer,
  user_id           integer not null,
  occurred_at       integer not null,
  created_at        integer not null,
  event_type        text not null,
  tier              integer,
  subscribed_length integer,
  amount            integer,
  viewer_count      integer,
  user_name         text,
  cheer_type        text,
  message           text
) strict;
create index deleted_events_by_kept_for on deleted_events (kept_for);

create table deleted_specimens (
  specimen_id  integer primary key,
  kept_for     integer not null,
  owner_id     integer not null,
  born_at      integer not null,
  forgotten_at integer
) strict;
create index deleted_specimens_by_kept_for on deleted_specimens (kept_for);

create table deleted_transactions (
  transaction_id integer primary key,
  kept_for       integer not null,
  user_id        integer not null,
  amount         integer not null,
  created_at     integer not null,
  description    text not null,
  reference      text
) strict;
create index deleted_transactions_by_kept_for on deleted_transactions (kept_for);
