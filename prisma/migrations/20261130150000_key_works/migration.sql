-- At most five works of a profile are marked (experts/save-work.server.ts counts them under the lock on the profile).
ALTER TABLE "ExpertWork" ADD COLUMN "keyWork" BOOLEAN NOT NULL DEFAULT false;
