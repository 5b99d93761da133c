-- Who was called what in events. An event is found by its name through the few users who had it: an
-- index of all events by name would change in another place with each event that is recorded, and
-- with it, each would write a page more.

create table event_names (
  user_name text not null,
  user_id   integer not null references users,
  primary key (user_name, user_id)
) strict, without rowid;
create index event_names_by_user on event_names (user_id);

insert into event_names
select distinct user_name, user_id from events where user_name is not null;

drop index events_by_user_name;
