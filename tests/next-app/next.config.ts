import { dirname } from "node:path";
import type { NextConfig } from "next";

// The test builds a copy of this folder in .data, two folders below the root.
const config: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: dirname(dirname(process.cwd())) },
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
