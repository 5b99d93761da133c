-- Rows that are lighter to write: the writer counts the ids, and drawings are kept as bytes.

-- The highest id that a deleted row had, or any row before this script; ids go on after it.
create table highest_deleted (
  table_name text not null primary key,
  id         integer not null
) strict, without rowid;

insert into highest_deleted
select column1, coalesce((select seq from sqlite_sequence where name = column1), 0)
from (values ('users'), ('documents'), ('stamps'), ('events'), ('specimens'), ('transactions'));

-- In the file nothing changes by this, so the tables need not be copied: see the end of
-- https://www.sqlite.org/lang_altertable.html.
pragma writable_schema = on;
update sqlite_schema
set sql = replace(sql, 'integer primary key autoincrement', 'integer primary key')
where type = 'table';
update sqlite_schema
set sql = replace(
  sql, 'document_data text not null', 'document_data any not null -- a blob if the text is Base64')
where type = 'table' and name = 'documents';
pragma writable_schema = reset;

create trigger users_deleted after delete on users
when old.user_id > (select id from highest_deleted where table_name = 'users') begin
  update highest_deleted set id = old.user_id where table_name = 'users';
end;
create trigger documents_deleted after delete on documents
when old.document_id > (select id from highest_deleted where table_name = 'documents') begin
  update highest_deleted set id = old.document_id where table_name = 'documents';
end;
create trigger stamps_deleted after delete on stamps
when old.stamp_id > (select id from highest_deleted where table_name = 'stamps') begin
  update highest_deleted set id = old.stamp_id where table_name = 'stamps';
end;
create trigger events_deleted after delete on events
when old.event_id > (select id from highest_deleted where table_name = 'events') begin
  update highest_deleted set id = old.event_id where table_name = 'events';
end;
create trigger specimens_deleted after delete on specimens
when old.specimen_id > (select id from highest_deleted where table_name = 'specimens') begin
  update highest_deleted set id = old.specimen_id where table_name = 'specimens';
end;
create trigger transactions_deleted after delete on transactions
when old.transaction_id > (select id from highest_deleted where table_name = 'transactions') begin
  update highest_deleted set id = old.transaction_id where table_name = 'transactions';
end;
