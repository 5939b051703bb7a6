-- A one-time link can be mailed to whom it is for, instead of being handed over.
alter table inbox.mail drop constraint mail_kind_is_known;
alter table inbox.mail add constraint mail_kind_is_known check (kind in ('at-once', 'digest', 'invitation'));
