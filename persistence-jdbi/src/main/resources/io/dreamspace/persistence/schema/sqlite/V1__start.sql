-- Times are whole microseconds since 1970-01-01T00:00Z.
-- Ids are AUTOINCREMENT: what is deleted never lends its id to something else.
-- Long texts stand last in their rows, so that what is before them is read without them.

create table users (
  user_id     integer primary key autoincrement,
  twitch_id   text, -- of the account shown, see twitch_accounts
  created_at  integer not null,
  name        text,
  preferences text
) strict;
create index users_by_name on users (name);
create index users_by_created_at on users (created_at);

create table twitch_accounts (
  twitch_id text not null primary key,
  user_id   integer not null references users,
  position  integer not null, -- the lowest is the one shown
  linked_at integer not null,
  name      text,
  unique (user_id, position)
) strict, without rowid;

create table documents (
  document_id   integer primary key autoincrement,
  seal          integer not null,
  created_at    integer not null,
  metadata      text,
  document_data text not null
) strict;
create index documents_by_seal on documents (seal);
create index documents_by_created_at on documents (created_at);
create index documents_by_metadata on documents (metadata);

create table stamps (
  stamp_id    integer primary key autoincrement,
  document_id integer not null references documents,
  pos_x       integer not null,
  pos_y       integer not null,
  rotation    any not null check (typeof(rotation) = 'real'), -- in a real column, -0.0 loses its sign
  stamp_type  text not null
) strict;
create index stamps_by_document on stamps (document_id);
create index stamps_by_type on stamps (stamp_type, document_id);

create table events (
  event_id          integer primary key autoincrement,
  document_id       integer references documents,
  user_id           integer not null references users,
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
create index events_by_document on events (document_id);
create index events_by_user on events (user_id);
create index events_by_user_name on events (user_name);
create index events_by_type on events (event_type);
create index events_by_occurred_at on events (occurred_at);
create index events_by_created_at on events (created_at);

create table specimens (
  specimen_id  integer primary key autoincrement,
  owner_id     integer not null references users,
  born_at      integer not null,
  forgotten_at integer
) strict;
create index specimens_by_owner on specimens (owner_id);
create index specimens_by_born_at on specimens (born_at);
create index specimens_by_forgotten_at on specimens (forgotten_at);

create table transactions (
  transaction_id integer primary key autoincrement,
  user_id        integer not null references users,
  amount         integer not null,
  created_at     integer not null,
  description    text not null,
  reference      text
) strict;
create index transactions_by_user on transactions (user_id);
create index transactions_by_created_at on transactions (created_at);
create index transactions_by_description on transactions (description);
create index transactions_by_reference on transactions (reference);

-- What the transactions add up to, kept with each of them.
create table wallets (
  user_id    integer primary key references users,
  balance    integer not null,
  updated_at integer not null
) strict;
