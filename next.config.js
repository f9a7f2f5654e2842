import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
});

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // What the site was built from (server/setup/build-site.mjs): another build may write other bytes.
  env: process.env.BUILT_FROM ? { BUILT_FROM: process.env.BUILT_FROM } : {},
  reactStrictMode: true,
  poweredByHeader: false,
  // server/ hashes and compresses each answer once.
  generateEtags: false,
  compress: false,
  // Metadata stands in the head of every page, not streamed behind it.
  htmlLimitedBots: /.*/,
  // The optimizer fetches and runs; nothing here needs it.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "postgres"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};

export default withNextIntl(config);
