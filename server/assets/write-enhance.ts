import { writeFileSync } from "node:fs";
import { buildEnhance } from "./build-enhance";

writeFileSync(".next/enhance.js", await buildEnhance());
