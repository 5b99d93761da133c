-- Who may do what; see io.dreamspace.application.access and oauth. Of secrets there are hashes only.

create table accounts (
  account_id     text not null primary key,
  user_name      text,
  root_uri       text unique, -- of the name: what no two may have in common
  root_stream_id text not null,
  twitch_id      text unique,
  created_at     integer not null,
  password       text,
  check ((user_name is null) = (root_uri is null))
) strict, without rowid;

create table identities (
  issuer     text not null,
  subject    text not null,
  account_id text not null references accounts,
  primary key (issuer, subject)
) strict, without rowid;

create table browser_sessions (
  token      text not null primary key,
  account_id text not null references accounts,
  expires_at integer not null
) strict, without rowid;
create index browser_sessions_by_account on browser_sessions (account_id);
create index browser_sessions_by_expires_at on browser_sessions (expires_at);

create table trials (
  subject      text not null primary key,
  count        integer not null,
  next_at      integer not null,
  forgotten_at integer not null
) strict, without rowid;
create index trials_by_forgotten_at on trials (forgotten_at);

create table clients (
  client_id  text not null primary key,
  owner_id   text references accounts, -- who registered it; null if it is disposable
  bound_to   text references accounts, -- for whom a disposable one acts
  name       text not null,
  uri        text,
  blurb      text not null,
  redirects  text, -- in their order, a line break between each two
  secret     text not null,
  created_at integer not null,
  check ((owner_id is null) = (uri is null) and (owner_id is null) = (redirects is null)),
  check (owner_id is null or bound_to is null)
) strict, without rowid;
create index clients_by_owner on clients (owner_id) where owner_id is not null;

create table grants (
  client_id          text not null references clients,
  account_id         text not null references accounts,
  access_token       text not null unique,
  refresh_token      text not null unique,
  issued_at          integer not null,
  access_expires_at  integer not null,
  refresh_expires_at integer not null,
  primary key (client_id, account_id)
) strict, without rowid;
create index grants_by_account on grants (account_id, issued_at desc);
create index grants_by_refresh_expires_at on grants (refresh_expires_at);

create table authorization_codes (
  client_id    text not null references clients,
  account_id   text not null references accounts,
  code         text not null unique,
  redirect_uri text not null,
  challenge    text,
  expires_at   integer not null,
  primary key (client_id, account_id)
) strict, without rowid;
create index authorization_codes_by_expires_at on authorization_codes (expires_at);

create table one_time_codes (
  client_id  text not null primary key references clients,
  code       text not null unique,
  expires_at integer not null
) strict, without rowid;
create index one_time_codes_by_expires_at on one_time_codes (expires_at);
