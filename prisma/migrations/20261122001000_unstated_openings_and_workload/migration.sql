-- A need may leave the number of openings and the workload open: nothing is stated then, and nothing is invented.
ALTER TABLE "Position" ALTER COLUMN "openings" DROP NOT NULL, ALTER COLUMN "openings" DROP DEFAULT;
ALTER TABLE "Position" ALTER COLUMN "workload" DROP NOT NULL, ALTER COLUMN "workload" DROP DEFAULT;
