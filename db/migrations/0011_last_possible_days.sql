-- What is dated to a year or a month alone stands on the last day on which it can have been: no past day knows it early.
-- The id of such a row of the road map is made of its day, so it goes with it.
UPDATE "statements" s SET "id" = n."new_id"::uuid, "said_on" = n."said_on"::date
FROM (VALUES
  ('4ab52e10-f2b6-584c-a18e-db85c23688d9', '98d7bd76-9b2e-52aa-a15d-54b3f0a61aac', '2011-12-31'),
  ('58870f62-a1eb-52cd-9f3b-31e4c2fd693a', '745a6799-b26b-5a70-8ad6-a58fd8eaa303', '2011-12-31'),
  ('927e43e3-0c8e-5369-b5bf-babe6882088d', '95979c43-9186-5f8f-ad85-5d85e94892af', '2017-03-31'),
  ('14359b57-66d5-52ca-b780-3b931716fb2a', 'badb32e4-c02e-56f9-8031-1e087f83717c', '2017-08-31'),
  ('67964c0b-208c-5de1-87ae-fad2eae2b0f4', '5dcaebff-4087-5a47-9b9e-81c8c89b0407', '2017-11-30'),
  ('bbd22dd6-7654-555f-91c9-c4116d480936', 'd3baf97d-401e-596d-b713-09c4499cd5f9', '2018-12-31'),
  ('58a2a1a9-dcfb-5e28-9cb3-fcaf82a938a1', 'f07fd50d-572a-5926-9cdc-8963f767d697', '2019-08-31'),
  ('8485122a-5f5c-5d02-a2b2-2626c4465f2f', '9b6e0190-4671-574c-93bb-54978fe2b3cb', '2019-08-31'),
  ('f0cd8cd4-f951-54a0-82b9-7a684e902c33', '693ad060-b974-50e3-b0be-4dd159d8145a', '2019-12-31'),
  ('f2375023-f497-5001-baaa-e7ab2ceb0497', '5ca41f4a-3a2a-59a5-99f7-4d799b0597a8', '2021-12-31'),
  ('356840a1-364d-5ebe-a788-7360a06d6f2d', 'f4d7941d-a47e-5059-befa-ba90045eb125', '2026-12-31')
) n ("old_id", "new_id", "said_on") WHERE s."id" = n."old_id"::uuid;
--> statement-breakpoint
UPDATE "enterprise_stages" e SET "id" = n."new_id"::uuid, "reached_on" = n."reached_on"::date
FROM (VALUES
  ('76c13b00-9f3e-5857-b58e-c81c8472bf3a', '3359cf69-a3e9-52bc-85eb-77a7ce90db1b', '2007-12-31'),
  ('58fc5d98-f77a-5755-a3f2-4406c3ea245f', '249c35fe-ee3f-5d9d-8dbe-f82824b2161d', '2010-09-06'),
  ('a4a97781-e9a5-592d-a642-7fbffbaa17fe', 'e610af55-bdb9-54ee-b08d-6aec3b349de2', '2021-12-31')
) n ("old_id", "new_id", "reached_on") WHERE e."id" = n."old_id"::uuid;
--> statement-breakpoint
UPDATE "agreements" SET "signed_on" = '2013-10-04' WHERE "slug" = '2013-industrial-park-memorandum' AND "signed_on" = '2013-01-01';
