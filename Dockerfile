# The product for servers. For a trial on one machine `npm start` is shorter.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --omit=dev --no-progress --loglevel=error
COPY svelte.config.js vite.config.ts tsconfig.json ./
COPY scripts scripts
COPY migrations migrations
COPY static static
COPY src src
# The image brings Node itself: the one among the packages would only make it larger.
RUN node scripts/build.js && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node node_modules/.cache .svelte-kit

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data CF_ROOT=/app
WORKDIR /app
COPY --from=build --chown=root:root /app ./
# Sources ship beside the build: workers and commands (node src/cli/cf.ts) run from them. Only /data is the server's to write.
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process, so that the signal of `docker stop` reaches the server.
CMD ["node", "scripts/serve.js"]
